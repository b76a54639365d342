import type { Unit } from '../../align/unit.ts';
import type { Draft, Passage } from '../draft.ts';
import { splitSentences } from '../sentences.ts';
import type { Block } from './read.ts';
import { splitEnglish } from './sentences.ts';

/** A title, heading or sentence of a draft. */
export interface DraftUnit extends Unit {
  passage: Passage;
  /** Its place among the sentences of a paragraph. */
  sentence?: number;
}

/** A sentence or line of an English text. */
export interface EnglishUnit extends Unit {
  /** The number of the line in the file on which its paragraph starts. */
  line: number;
}

/** What of a draft has an English side, in the order of the page, the byline left out. */
export function draftUnits({ title, subtitle, parts }: Draft): DraftUnit[] {
  return [
    ...lineUnits(title),
    ...lineUnits(subtitle),
    ...parts.flatMap((part) => [
      ...lineUnits(part.jumpLine),
      ...lineUnits(part.heading),
      ...part.sections.flatMap((section) => [
        ...lineUnits(section.heading),
        ...section.paragraphs.flatMap(sentenceUnits),
      ]),
    ]),
  ];
}

function lineUnits(passage: Passage | undefined): DraftUnit[] {
  return passage === undefined ? [] : [{ passage, text: passage.text, kind: 'line', opens: true }];
}

function sentenceUnits(passage: Passage): DraftUnit[] {
  return splitSentences(passage.text).map((text, sentence) => ({
    passage,
    sentence,
    text,
    kind: 'sentence',
    opens: sentence === 0,
  }));
}

/** The sentences and lines of an English text; what is of the page is not among them. */
export function englishUnits(blocks: readonly Block[]): EnglishUnit[] {
  return blocks.flatMap(({ kind, text, line }): EnglishUnit[] => {
    if (kind === 'page') return [];
    if (kind === 'line') return [{ text, line, kind, opens: true }];
    return splitEnglish(text).map((sentence, index) => ({
      text: sentence,
      line,
      kind: 'sentence',
      opens: index === 0,
    }));
  });
}
