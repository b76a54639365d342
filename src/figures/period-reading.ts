import type { Reading } from './reading.ts';

/** What names a stretch of the calendar as a reading, from a place on: 70年代, Q3. */
export function periodReading(
  start: number,
  text: string,
  kind: Reading['kind'],
  value: number,
): Reading {
  const inDigits = /\d/.test(text);
  return { start, end: start + text.length, kind, value, inDigits, role: 'figure' };
}

/** Other numbers that the other language may name the same stretch by: its first and last month. */
export function otherNames(reading: Reading, values: readonly number[]): Reading[] {
  const { start, end, inDigits } = reading;
  return values.map((value) => ({
    ...{ start, end, inDigits, value },
    kind: 'number',
    role: 'name',
  }));
}
