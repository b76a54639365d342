import type { Reading } from './reading.ts';
import { unitNamed, type Unit } from './units.ts';

/** One number of a reading as it is compared: dates fall into year, month and day, ranges into their ends. */
export interface Atom {
  reading: Reading;
  /** What it is part of, or the kind of the reading. */
  kind: Reading['kind'] | 'month' | 'day';
  value: number;
  others: readonly number[];
  unit?: Unit;
  /** Whether its absence in the other language is worth a word. */
  isReported: boolean;
}

/** The numbers of a text’s readings, in order. */
export function atomsOf(readings: readonly Reading[]): Atom[] {
  return readings.flatMap((reading) => {
    const { date, toDate, value, to, kind, others = [] } = reading;
    const isReported = isTelling(reading);
    const unit = unitNamed(reading.unit);
    const common = { reading, isReported, ...(unit && { unit }) };
    if (date !== undefined) {
      return [date, toDate].flatMap((parts) => {
        if (parts === undefined) return [];
        const { year, month, day } = parts;
        return [
          ...(year === undefined ? [] : [{ ...common, kind: 'year' as const, value: year, others: [] }]),
          ...(month === undefined ? [] : [{ ...common, kind: 'month' as const, value: month, others: [] }]),
          ...(day === undefined ? [] : [{ ...common, kind: 'day' as const, value: day, others: [] }]),
        ];
      });
    }
    const first: Atom = { ...common, kind, value, others };
    return to === undefined ? [first] : [first, { ...first, value: to, others: [] }];
  });
}

const telling = new Set<Reading['kind']>(['percent', 'points', 'money', 'date', 'year', 'decade', 'fraction', 'time']);

/**
 * Digits tell, and so do shares, money and dates in words and every number from ten on; 一个 and “first” come
 * and go in good translations, and so does a single digit in words.
 */
function isTelling({ role, inDigits, kind, value, to, vague, unit }: Reading): boolean {
  if (role !== 'figure' || vague) return false;
  if (inDigits) return !(value === 1 && kind === 'number' && to === undefined);
  if (to !== undefined) return false;
  if (telling.has(kind)) return true;
  return value >= 10 || (value > 2 && (kind === 'ordinal' || unit !== undefined));
}
