import type { Language } from '../text/language.ts';
import type { Quantity } from './quantity.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The figures a text names, in the order they stand; numbers that are part of a name or a phrase are none
 * (一些, 三农, COVID-19), and so are those in the stretches named as `terms`.
 */
export function quantitiesIn(
  text: string,
  language: Language,
  terms: readonly Span[] = [],
): Quantity[] {
  void [text, language, terms];
  return [];
}
