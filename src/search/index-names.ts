import type { Language } from '../text/language.ts';
import type { SearchedSection } from './searched-section.ts';

/**
 * The languages as Pagefind is told them, for private use by their form: for those it knows it would cut
 * and stem words, which come to it prepared.
 */
export const indexNames: Record<Language, string> = { zh: 'x-zh', en: 'x-en' };

/** The file of traditional characters beside the indexes, and that of the names of their volumes. */
export const traditionalFile = 'traditional.txt';
export const volumesFile = 'volumes.json';

/** The name of the oldest volume, which every archive has; those after it count on. */
export const firstVolume = '1';

/** Whether a file of an index is of the program that searches in it. */
export function isProgram(path: string): boolean {
  return /(?:^|\/)(?:pagefind\.js|wasm\.unknown\.pagefind)$/.test(path);
}

/** The kinds of records, as the index's filter names them: sentences of a section, and places by their names. */
export const recordKinds = ['sentences', 'places'] as const;
export type RecordKind = (typeof recordKinds)[number];

export function kindOf({ section }: Pick<SearchedSection, 'section'>): RecordKind {
  return section === undefined ? 'places' : 'sentences';
}
