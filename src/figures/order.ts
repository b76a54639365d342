import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';

export type Pair = Assignment['pairs'][number];

/** The pairs of figures, one a figure of the Chinese, of a date its day, in its order; numbers in names are left out. */
export function orderedPairs({ pairs }: Assignment): Pair[] {
  const figures = pairs.filter((pair) => pair.every(({ reading }) => reading.role === 'figure'));
  const chosen = new Map<Atom['reading'], Pair>();
  for (const pair of figures) {
    const [{ reading, kind }] = pair;
    if (kind === 'day' || !chosen.has(reading)) chosen.set(reading, pair);
  }
  return [...chosen.values()].sort(([one], [other]) => one.reading.start - other.reading.start);
}

/** Whether two pairs count the same, so that their numbers could be taken for each other. */
export function isAlike([one, oneEn]: Pair, [other, otherEn]: Pair): boolean {
  return (
    one.kind === other.kind &&
    one.unit === other.unit &&
    isSameSort(oneEn, otherEn) &&
    one.value !== other.value
  );
}

/** In English the unit may stand once: a high of 37.4 degrees Celsius and a low of 24.1. */
function isSameSort(one: Atom, other: Atom): boolean {
  if (one.unit !== other.unit) return one.unit === undefined || other.unit === undefined;
  return one.kind === other.kind;
}
