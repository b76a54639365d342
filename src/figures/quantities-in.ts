import type { Language } from '../text/language.ts';
import { readChinese } from './chinese/read.ts';
import { readEnglish } from './english/read.ts';
import type { Quantity } from './quantity.ts';
import { quantityOf } from './reading.ts';
import type { Span } from './span.ts';

const readers = { zh: readChinese, en: readEnglish };

/**
 * The figures a text names, in the order they stand. Left out are numbers that are part of a name or a
 * phrase (一些, 三农, COVID-19) or of a stretch named in `terms`, and small ones that tell little (一个, 首次, “one”,
 * “the first”, “half”).
 */
export function quantitiesIn(
  text: string,
  language: Language,
  terms: readonly Span[] = [],
): Quantity[] {
  return readers[language](text, terms)
    .filter(({ role, vague }) => role === 'figure' || (role === 'small' && vague))
    .map((reading) => quantityOf(reading, text, language));
}
