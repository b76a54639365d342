import type { Language } from '../text/language.ts';
import { matchAt } from './match-at.ts';
import type { Reading } from './reading.ts';

const values: Readonly<Record<string, number>> = {
  ...{ II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9, X: 10 },
  ...{ XI: 11, XII: 12, XIII: 13, XIV: 14, XV: 15, XX: 20 },
  ...{ Ⅱ: 2, Ⅲ: 3, Ⅳ: 4, Ⅴ: 5, Ⅵ: 6, Ⅶ: 7, Ⅷ: 8, Ⅸ: 9, Ⅹ: 10, Ⅺ: 11, Ⅻ: 12 },
};
const roman = /(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XX)(?![A-Za-z])|[Ⅱ-Ⅻ]/y;

/** V, X and XX alone are letters, as in V领, X线 and “X-ray”, but for what they count. */
const letter = /^(?:V|X{1,2})$/;
const counted = {
  zh: { before: /$/, after: /^[级期类型代号部季章世》]/u },
  en: {
    before:
      /(?:\b[A-Z][A-Za-z]+|\b(?:act|category|chapter|class|grade|level|part|phase|season|stage|type|volume)) $/,
    after: /^(?![-\w])/,
  },
} as const;

/** The number of Phase II, World War II or 《战狼Ⅱ》. */
export function readRoman(text: string, at: number, language: Language): Reading[] {
  const found = matchAt(roman, text, at)?.[0];
  const value = values[found ?? ''];
  if (found === undefined || value === undefined) return [];
  const end = at + found.length;
  const { before, after } = counted[language];
  const isCounted =
    before.test(text.slice(Math.max(0, at - 20), at)) && after.test(text.slice(end));
  if (letter.test(found) && !isCounted) return [];
  return [{ start: at, end, kind: 'ordinal', value, inDigits: false, role: 'name' }];
}
