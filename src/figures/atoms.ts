import type { Reading } from './reading.ts';
import { unitNamed, type Unit } from './units.ts';

/** One number of a reading as it is compared: dates fall into year, month and day, ranges into their ends. */
export interface Atom {
  reading: Reading;
  /** What it is part of, or the kind of the reading. */
  kind: Reading['kind'] | 'month' | 'day';
  value: number;
  others: readonly number[];
  unit: Unit | undefined;
  /** Whether its absence in the other language is worth a word. */
  isReported: boolean;
}

const dateParts = ['year', 'month', 'day'] as const;

/** The numbers of a text’s readings, in order. */
export function atomsOf(readings: readonly Reading[]): Atom[] {
  return readings.flatMap((reading) => {
    const { date, value, to, kind, others = [] } = reading;
    const unit = unitNamed(reading.unit);
    const isReported = isTelling(reading);
    const atom = (kind: Atom['kind'], value: number, others: readonly number[]): Atom => ({
      reading,
      kind,
      value,
      others,
      unit,
      isReported,
    });
    if (date !== undefined) {
      return dateParts.flatMap((part) => {
        const number = date[part];
        return number === undefined ? [] : [atom(part, number, [])];
      });
    }
    const first = atom(kind, value, others);
    return to === undefined ? [first] : [first, atom(kind, to, [])];
  });
}

const telling = new Set<Reading['kind']>([
  'percent',
  'points',
  'money',
  'date',
  'year',
  'decade',
  'multiple',
  'fraction',
  'time',
]);

const ones = new Set<Reading['kind']>(['number', 'measure', 'money', 'points', 'multiple']);

/**
 * Digits tell, and so do shares, money and dates in words and every number from ten on; 一个 and “first” come
 * and go in good translations, and so does a single digit in words.
 */
function isTelling({ role, inDigits, kind, value, to, vague, unit }: Reading): boolean {
  if (role !== 'figure' || vague) return false;
  // 1个, 1年 and 每增长1个百分点 are “a”, “annual” and “every percentage point”.
  const isOne = value === 1 && to === undefined && ones.has(kind);
  if (inDigits) return !isOne;
  // 以二比一取胜 is told as 2-1; 一比一 is also full size.
  if (kind === 'score') return value !== to;
  if (to !== undefined) return false;
  if (telling.has(kind)) return true;
  return value >= 10 || (value > 2 && (kind === 'ordinal' || unit !== undefined));
}
