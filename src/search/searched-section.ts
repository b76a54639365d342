import type { Language } from '../text/language.ts';

type Bilingual = Record<Language, string>;

/** A line that can be found: a sentence with its translation, or a heading. */
export interface Line extends Bilingual {
  /** The sentence's address within its page, `p1.2`, or whose heading it is. */
  at: string;
  /** The reading of each of its Han characters, a space between them; `-` where there is none. */
  pinyin: string;
  /** Terms of the sentence in Chinese, with renderings that its English has not. */
  terms?: [string, ...string[]][];
}

/** What the index gives of a section that has what was asked for. */
export interface SearchedSection {
  article: Bilingual & { slug: string; date: string };
  section: Bilingual & { slug: string; index: number };
  /** The font files its Chinese is set in, with spaces between them. */
  font: string;
  lines: Line[];
}

/** Addresses of lines that are no sentences. */
export const headingLine = 'heading';
export const titleLine = 'title';
