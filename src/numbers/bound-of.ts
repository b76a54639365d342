import type { Figure } from '../article/figures.ts';
import { boundAround as inChinese } from '../figures/chinese/bounds.ts';
import { boundAround as inEnglish } from '../figures/english/bounds.ts';
import type { Bound } from '../figures/quantity.ts';
import type { Reading } from '../figures/reading.ts';
import type { Language } from '../text/language.ts';

/**
 * How a number is bounded, past the unit or the measure word that a figure names: 以上 in 10个以上,
 * “or more” in “20 metric tons of steam per hour or more”.
 */
export function boundOf(
  { start, end, bound }: Reading,
  { unit }: Figure,
  text: string,
  language: Language,
): Bound | undefined {
  const name = unit?.[language];
  if (bound !== undefined || name === undefined) return bound;
  const at = text.indexOf(name, start);
  if (at === -1 || at > end + 1) return undefined;
  const past = at + name.length;
  return language === 'zh'
    ? inChinese(text, start, past)
    : inEnglish(text.toLowerCase(), start, [past]);
}
