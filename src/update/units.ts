import { withoutSpace } from '../article/ledger.ts';
import type { Article, Bilingual } from '../article/model.ts';
import type { ParsedArticle } from '../article/parse.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { DoubtMark } from '../text/doubt-marks.ts';
import type { Language } from '../text/language.ts';
import type { Start } from './starts.ts';

/** A line of an article with its translation: a sentence, a clause of a heading, a title. */
export interface Unit extends Bilingual {
  start: Start;
  /** The Chinese as it is counted: without markup and white space. */
  text: string;
  /** The doubts marked above it, in either language. */
  doubts: Record<Language, string[]>;
  /** The section it stands in, by the name of its file. */
  section?: string;
  /** Which part it stands in. */
  part?: number;
}

/** An article’s lines in the order in which they are published. */
export function unitsOf(
  article: Article,
  { sectionFiles }: Pick<ParsedArticle, 'sectionFiles'>,
): Unit[] {
  const plain = (start: Start, pair: Bilingual | undefined, part?: number): Unit[] =>
    pair === undefined ? [] : [unit(start, pair, part)];
  return [
    ...plain('title', article.title),
    ...plain('subtitle', article.subtitle),
    ...article.parts.flatMap(({ jumpLine, heading, sections }, part) => [
      ...plain('jump-line', jumpLine, part),
      ...headingUnits('part', heading, part),
      ...sections.flatMap((section): Unit[] => {
        const sides = sectionFiles.get(section.name);
        const lines = { zh: sides?.zh.paragraphs.flat(), en: sides?.en.paragraphs.flat() };
        let count = -1;
        const body = section.paragraphs.flatMap((pairs, paragraph) =>
          pairs.map((pair, line): Unit => {
            count += 1;
            const isLead = paragraph === 0 && section.heading === undefined;
            const start = line > 0 ? 'sentence' : isLead ? 'lead' : 'paragraph';
            const doubtsIn = (language: Language): string[] =>
              between(sides?.[language].doubts, lines[language] ?? [], count);
            return {
              ...unit(start, pair, part),
              text: withoutSpace(plainText(pair.zh)),
              doubts: { zh: doubtsIn('zh'), en: doubtsIn('en') },
            };
          }),
        );
        const all = [...headingUnits('section', section.heading, part), ...body];
        return all.map((each) => ({ ...each, section: section.name }));
      }),
    ]),
    ...plain('byline', article.byline),
  ];
}

function unit(start: Start, { zh, en }: Bilingual, part: number | undefined): Unit {
  const text = withoutSpace(zh);
  return { start, zh, en, text, doubts: { zh: [], en: [] }, ...(part !== undefined && { part }) };
}

function headingUnits(
  start: Start,
  heading: Bilingual<readonly string[]> | undefined,
  part: number,
): Unit[] {
  return (heading?.zh ?? []).map((zh, index) =>
    unit(index === 0 ? start : 'clause', { zh, en: heading?.en[index] ?? '' }, part),
  );
}

/** The doubts above a line; below the last line, they are taken for its own. */
function between(
  doubts: readonly DoubtMark[] = [],
  lines: readonly { line: number }[],
  index: number,
): string[] {
  const after = lines[index - 1]?.line ?? 0;
  const before = index === lines.length - 1 ? Infinity : (lines[index]?.line ?? 0);
  return doubts.filter(({ line }) => line > after && line < before).map(({ text }) => text);
}
