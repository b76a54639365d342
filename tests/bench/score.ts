import { toneMarked } from '../../src/language/learn/tone-marked.ts';

/** A character of a sentence and how it is read there, as `lu:4`. */
export interface Place {
  text: string;
  at: number;
  reading: string;
}

/** The share of places read right, in per cent; capitals do not count. */
export function score(read: (text: string) => string[], places: readonly Place[]): number {
  const right = places.filter(
    ({ text, at, reading }) => read(text)[at]?.toLowerCase() === toneMarked(reading),
  );
  return (100 * right.length) / places.length;
}
