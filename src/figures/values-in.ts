import type { Language } from '../text/language.ts';
import { atomsOf } from './atoms.ts';
import { readChinese } from './chinese/read.ts';
import { readEnglish } from './english/read.ts';

const readers = { zh: readChinese, en: readEnglish };

/**
 * All numbers a text names, those in names and phrases and the parts of dates too, for texts to be aligned
 * by: `10月5日，118万人` → 10, 5, 1180000.
 */
export function valuesIn(text: string, language: Language): number[] {
  return atomsOf(readers[language](text)).map(({ value }) => Number(value.toPrecision(12)));
}
