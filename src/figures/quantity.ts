import type { Language } from '../text/language.ts';

/**
 * What a figure tells. A number of things, money and measured lengths, areas, weights and spans of time
 * are told apart by `number`, `money` and `measure`; a `multiple` is 三倍 or “threefold”, a `fraction`
 * 三分之一 or “a third”, a `score` 3:1 or “3-1”, a `period` a quarter or a half of a year.
 */
export const quantityKinds = [
  'number',
  'percent',
  'points',
  'multiple',
  'fraction',
  'ordinal',
  'date',
  'year',
  'decade',
  'period',
  'time',
  'age',
  'money',
  'measure',
  'score',
] as const;

export type QuantityKind = (typeof quantityKinds)[number];

/**
 * How the true value lies to the figure: `over` it (余, 多, 超, “more than”), at `least` it (以上, “or more”),
 * `under` it (近, 不足, “nearly”), at `most` it (以内, “up to”), or `about` it (约, 左右, “some”).
 */
export type Bound = 'over' | 'least' | 'under' | 'most' | 'about';

/** A day of the calendar as far as it is named: 10月5日 has no year. */
export interface DateParts {
  year?: number;
  month?: number;
  day?: number;
}

/** A figure as a text names it, the same for both languages. */
export interface Quantity {
  /** Where it stands in the text given, in UTF-16 units; words such as 约 before it are not part of it. */
  start: number;
  end: number;
  /** What stands there: number, scale and unit, but not what is counted: `118万` of 118万人. */
  text: string;
  language: Language;
  kind: QuantityKind;
  /**
   * The number in the unit named, scale worked in: 118万 → 1180000, 5.4% → 5.4, 三成 → 30 (percent),
   * 三分之一 → ⅓, 1.5亿元 → 150000000. Of a range its low end; of a date its finest part (10月5日 → 5);
   * of a time the minutes since midnight; of a decade its first year, as far as it is named (70年代 → 70);
   * of a score its first number.
   */
  value: number;
  /** The high end of a range, or the second number of a score. */
  to?: number;
  /** The unit by its standard name: `CNY`, `USD`, `km`, `ha`, `mu`, `year`, `day`; see `units.ts`. */
  unit?: string;
  bound?: Bound;
  /** The parts of a date; the days of a range of dates are a quantity each. */
  date?: DateParts;
  /** Whether the number is written in digits; otherwise it is in Han numerals or in words. */
  inDigits: boolean;
  /**
   * Whether only its size is told: 数百 and “hundreds of” (value 100), 几十万 and “hundreds of thousands”.
   */
  vague?: true;
}
