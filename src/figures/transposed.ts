import type { Assignment } from './assign.ts';
import { isAlike, orderedPairs, type Pair } from './order.ts';

/**
 * Two figures of one kind that have changed places while all others stand as they stood, those between them too:
 * 80卢比（1英镑）…20卢比（23便士）as “20 rupees (£1) … 80 rupees (23p)”.
 */
export function transposedPairs(assignment: Assignment): [Pair, Pair][] {
  const pairs = orderedPairs(assignment);
  const places = [...pairs]
    .sort(([, one], [, other]) => one.reading.start - other.reading.start)
    .map((pair) => pairs.indexOf(pair));
  const moved = places.filter((place, index) => place !== index);
  const [last = 0, first = 0] = moved;
  if (moved.length !== 2 || last - first < 2) return [];
  const [one, other] = [pairs[first], pairs[last]];
  if (one === undefined || other === undefined || !isAlike(one, other)) return [];
  return [[one, other]];
}
