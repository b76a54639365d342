import type { Passage } from '../draft.ts';

/** English for a draft, and what of it had no place. */
export interface Translation {
  /** Titles and headings, in the lines the English has them in. */
  headings: ReadonlyMap<Passage, readonly string[]>;
  /** Paragraphs, line by line. */
  lines: ReadonlyMap<Passage, readonly TranslatedLine[]>;
  leftOver: readonly LeftOver[];
}

/** The English of a line; without any the line is still to be translated. */
export interface TranslatedLine {
  text?: string | undefined;
  /** What an editor has to look at. */
  doubt?: string | undefined;
}

/** English that no line took. */
export interface LeftOver {
  text: string;
  /** The number of the line in the English file on which its paragraph starts. */
  line: number;
  /** The Chinese it would stand behind. */
  after?: string | undefined;
}
