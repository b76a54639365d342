import type { Passage } from '../draft.ts';

/** English for a draft: what goes into its files, what an editor has to look at, what had no place. */
export interface Translation {
  /** Clauses of titles and headings, lines of paragraphs; each as Markdown or YAML will hold it. */
  texts: ReadonlyMap<Passage, readonly string[]>;
  /** How many lines have English that is certain. */
  aligned: number;
  unsure: readonly Unsure[];
  /** How many lines, titles and headings no English was found for. */
  untranslated: number;
  leftOver: readonly LeftOver[];
}

/** A line of English that may not belong where it stands. */
export interface Unsure {
  passage: Passage;
  /** Its place among the lines of the paragraph. */
  sentence: number;
  why: UnsureReason;
}

/** Why a line is not certain, in words for the editor. */
export const unsureReasons = {
  place: 'another place may fit as well',
  divided: 'one English sentence for several lines, divided at a clause',
  whole: 'one English sentence for this line and the next',
  figures: 'the figures differ',
  term: 'a term is not rendered as in terms.yaml',
} as const;

export type UnsureReason = keyof typeof unsureReasons;

/** English that no line took. */
export interface LeftOver {
  text: string;
  /** The number of the line in the English file on which its paragraph starts. */
  line: number;
  /** The Chinese it would stand behind. */
  after?: string | undefined;
}
