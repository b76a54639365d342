import {
  sentenceId,
  type Article,
  type Bilingual,
  type Heading,
  type Part,
} from '../article/model.ts';
import { plainText } from '../markdown/plain-text.ts';
import { isUntranslated } from '../text/untranslated.ts';
import type { Place } from './vocabulary.ts';

/**
 * The lines of an article in reading order. What stands above a section belongs to it: the article's
 * title to the first of all, a part's heading to the part's first.
 */
export function placesOf(article: Article): Place[] {
  return article.parts.flatMap((part, index) => [
    ...(index === 0 ? titles(article, part) : []),
    ...ofPart(part),
  ]);
}

function titles({ title, subtitle }: Article, { sections }: Part): Place[] {
  const [first] = sections;
  return [title, subtitle ?? []]
    .flat()
    .map((text) => ({ ...place(first?.slug ?? '', text), title: true as const }));
}

function ofPart({ heading, sections }: Part): Place[] {
  return sections.flatMap((section, index) => [
    ...(index === 0 ? clauses(section.slug, heading) : []),
    ...clauses(section.slug, section.heading),
    ...section.paragraphs.flatMap((pairs, paragraph) =>
      pairs.map((pair, line) => ({
        ...place(section.slug, { zh: plainText(pair.zh), en: plainText(pair.en) }),
        sentence: sentenceId(paragraph, line),
      })),
    ),
  ]);
}

function clauses(section: string, heading: Heading | undefined): Place[] {
  return (heading?.zh ?? []).map((zh, index) =>
    place(section, { zh, en: heading?.en[index] ?? '' }),
  );
}

function place(section: string, { zh, en }: Bilingual): Place {
  return { section, zh, en: isUntranslated(en) ? '' : en };
}
