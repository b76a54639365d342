import type { Language } from '../text/language.ts';

type Bilingual = Record<Language, string>;

/** What of an article has a name that can be found: itself, a section, a chart, another page of it. */
export type PlaceKind = 'article' | 'section' | 'chart' | 'whole' | 'words' | 'numbers' | 'print';

/**
 * What can be found: a sentence with its translation, or a place by its name, under which further lines tell what is
 * there.
 */
export interface Line extends Bilingual {
  /** The address of a sentence within its page, `p1.2`, or of a place: of a section or a chart its own, else none. */
  at: string;
  /** The reading of each of its Han characters, a space between them; `-` where there is none. */
  pinyin: string;
  /** Terms of the sentence in Chinese, with renderings that its English has not. */
  terms?: [string, ...string[]][];
  /** Of a place, what it is. */
  place?: PlaceKind;
  /** Of a chart, the panels that its last lines tell of. */
  panels?: string[];
}

/** A place with its name alone. */
export function nameOf(line: Line): Line {
  const [zh = ''] = line.zh.split('\n');
  const [en = ''] = line.en.split('\n');
  return { ...line, zh, en };
}

/** What the index gives of a section that has what was asked for, or of the places of an article. */
export interface SearchedSection {
  article: Bilingual & { slug: string; date: string };
  /** Absent where its lines are places. */
  section?: Bilingual & { slug: string; index: number };
  /** The font files its Chinese is set in, with spaces between them. */
  font: string;
  lines: Line[];
}
