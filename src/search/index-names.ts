import type { Language } from '../text/language.ts';

/**
 * The languages as Pagefind is told them, for private use by their form: for those it knows it would cut
 * and stem words, which come to it prepared.
 */
export const indexNames: Record<Language, string> = { zh: 'x-zh', en: 'x-en' };

/** The file of traditional characters beside the indexes. */
export const traditionalFile = 'traditional.txt';
