import type { RenderedArticle } from './render.ts';
import type { Language } from '../text/language.ts';

/** What stands at the top of printed pages: the page where it has a name, the article, newspaper and date. */
export function headLine(
  article: Pick<RenderedArticle, 'name' | 'source' | 'date'>,
  lang: Language,
  name?: string,
): string {
  return [name, article.name[lang], `${article.source[lang]} ${article.date}`]
    .filter(Boolean)
    .join('  ·  ');
}
