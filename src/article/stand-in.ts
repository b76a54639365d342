import { isUntranslated } from '../text/untranslated.ts';
import { sectionsOf, type Article, type Bilingual, type Heading } from './model.ts';

/** A text with the Chinese in place of English that is still to come. */
export function standIn({ zh, en }: Bilingual): Bilingual {
  return { zh, en: isUntranslated(en) ? zh : en };
}

/** A heading with the Chinese in place of English that is still to come. */
export function standInHeading({ zh, en }: Heading): Heading {
  return { zh, en: en.some(isUntranslated) ? zh : en };
}

/** The English of an article's sentences and titles that are still to be translated. */
export function untranslatedIn(article: Article): string[] {
  const sections = sectionsOf(article);
  const headings = [...article.parts, ...sections].flatMap(({ heading }) => heading?.en ?? []);
  const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flat().map(({ en }) => en));
  const titles = [article.title.en, article.subtitle?.en ?? '', article.description.en];
  return [...titles, ...headings, ...sentences].filter(isUntranslated);
}

/** How many of an article's sentences and titles are still to be translated. */
export function countUntranslated(article: Article): number {
  return untranslatedIn(article).length;
}
