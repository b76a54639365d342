import type { Assignment } from './assign.ts';
import { isContrast, isTurned } from './contrast.ts';
import { isAlike, orderedPairs, type Pair } from './order.ts';

/**
 * Two figures of one kind that have changed places while all others stand as they stood: with others between
 * them, 80卢比（1英镑）…20卢比（23便士）as “20 rupees (£1) … 80 rupees (23p)”, or in two clauses of a plain contrast.
 */
export function transposedPairs(assignment: Assignment, zh: string, en: string): [Pair, Pair][] {
  const pairs = orderedPairs(assignment);
  const placeOf = new Map(pairs.map((pair, index) => [pair, index]));
  const places = [...pairs]
    .sort(([, one], [, other]) => one.reading.start - other.reading.start)
    .map((pair) => placeOf.get(pair) ?? 0);
  const moved = places.filter((place, index) => place !== index);
  const [last = 0, first = 0] = moved;
  const [one, other] = [pairs[first], pairs[last]];
  if (moved.length !== 2 || one === undefined || other === undefined) return [];
  if (!isAlike(one, other)) return [];
  // Three figures read backwards, and the middle one stands as it stood.
  const isBackwards = pairs.length === 3 && last - first === 2 && isTurned(zh, en);
  const isApart = last - first > 1 && !isBackwards;
  return isApart || isContrast(one, other, zh, en) ? [[one, other]] : [];
}
