import type { ArticleContent } from '../article/content.ts';
import { sectionsOf, sentenceId, type Heading, type Pair } from '../article/model.ts';
import type { SectionSide } from '../article/read-section.ts';
import type { Place } from '../text/finding.ts';
import type { Position } from '../text/position.ts';

/** A sentence or heading with its translation, and where either stands. */
export interface PlacedPair {
  pair: Pair;
  /** Its address, as waivers name it: `04-targets#p1.2`, `04-targets#heading`, `part-2#heading`. */
  at: string;
  zh: Required<Place>;
  en: Required<Place>;
  /** Whether the English may be that of another sentence. */
  inDoubt: boolean;
}

/** An article's headings and sentences in reading order, as they are written; none if it did not parse. */
export function placedPairs(content: ArticleContent): PlacedPair[] {
  const { article, path, positionOf, sectionFiles } = content;
  if (article === undefined) return [];
  const metadata = (keys: PropertyKey[]): Required<Place> => ({
    file: `${path}/article.yaml`,
    ...positionOf(keys),
  });
  return [
    ...article.parts.flatMap(({ heading }, index) => {
      const zh = metadata(['parts', index, 'heading', 'zh']);
      const en = metadata(['parts', index, 'heading', 'en']);
      return headingPairs(heading, `part-${index + 1}`, zh, en);
    }),
    ...sectionsOf(article).flatMap(({ name, heading, paragraphs }) => {
      const sides = sectionFiles.get(name);
      if (sides === undefined) return [];
      const [zhStart, enStart] = [startOf(sides.zh), startOf(sides.en)];
      const doubtful = new Set(sides.en.doubts.map(({ line }) => line + 1));
      return [
        ...headingPairs(heading, name, zhStart, enStart),
        ...paragraphs.flatMap((pairs, paragraph) =>
          pairs.map((pair, index): PlacedPair => {
            const zh = { ...zhStart, ...positionIn(sides.zh.paragraphs[paragraph]?.[index]) };
            const en = { ...enStart, ...positionIn(sides.en.paragraphs[paragraph]?.[index]) };
            const at = `${name}#${sentenceId(paragraph, index)}`;
            return { pair, at, zh, en, inDoubt: doubtful.has(en.line) };
          }),
        ),
      ];
    }),
  ];
}

function startOf({ file, headingPosition }: SectionSide): Required<Place> {
  return { file, ...headingPosition };
}

function positionIn(line: Position | undefined): Position | undefined {
  return line && { line: line.line, column: line.column };
}

function headingPairs(
  heading: Heading | undefined,
  name: string,
  zh: Required<Place>,
  en: Required<Place>,
): PlacedPair[] {
  if (heading === undefined) return [];
  const pair = { zh: heading.zh.join(' '), en: heading.en.join(' ') };
  return [{ pair, at: `${name}#heading`, zh, en, inDoubt: false }];
}
