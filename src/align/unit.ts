/** A stretch of text that is aligned as a whole. */
export interface Unit {
  text: string;
  /** A sentence, or a line that is none: a heading, a byline, what a page has around its text. */
  kind: 'sentence' | 'line';
  /** Whether a paragraph, or a line that is none, starts with it. */
  opens: boolean;
}

/** Units of the Chinese and the English that render each other, from one index up to another. */
export interface Bead {
  zh: Range;
  en: Range;
  /** How likely it is, of all ways to align the texts: 0 to 1. */
  certainty: number;
}

/** From an index up to, not including, another. */
export interface Range {
  start: number;
  end: number;
}
