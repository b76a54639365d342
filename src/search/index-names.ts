import type { Language } from '../text/language.ts';
import type { SearchedSection } from './searched-section.ts';

/**
 * The languages as Pagefind is told them, for private use by their form: for those it knows it would cut
 * and stem words, which come to it prepared.
 */
export const indexNames: Record<Language, string> = { zh: 'x-zh', en: 'x-en' };

/** The file of traditional characters beside the indexes. */
export const traditionalFile = 'traditional.txt';

/** The kinds of records, as the index's filter names them: sentences of a section, and places by their names. */
export const recordKinds = ['sentences', 'places'] as const;
export type RecordKind = (typeof recordKinds)[number];

export function kindOf({ section }: Pick<SearchedSection, 'section'>): RecordKind {
  return section === undefined ? 'places' : 'sentences';
}
