import type { Reading } from './reading.ts';

const between = /^,? (?:and )?$/;

/** The feet and the inches behind them that a reading is one of: 6 feet 4 inches. */
export function feetAndInches(
  reading: Reading,
  readings: readonly Reading[],
  text: string,
): { start: number; feet: number } | undefined {
  const at = readings.indexOf(reading);
  const foot = reading.unit === 'inch' ? readings[at - 1] : reading;
  const inch = reading.unit === 'inch' ? reading : readings[at + 1];
  if (foot?.unit !== 'foot' || inch?.unit !== 'inch') return undefined;
  if (!between.test(text.slice(foot.end, inch.start))) return undefined;
  return { start: foot.start, feet: foot.value + inch.value / 12 };
}
