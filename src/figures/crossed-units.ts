import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';
import { orderedPairs, type Pair } from './order.ts';

/** Numbers that have changed units with each other, 14年 and 18个 as “18 years” and “14 titles”, or places: 第15届 and 34项. */
export function crossedPairs(assignment: Assignment): [Pair, Pair][] {
  const pairs = orderedPairs(assignment).filter((pair) =>
    pair.every(({ isReported }) => isReported),
  );
  const firstOf = new Map<string | undefined, Pair>();
  for (const pair of pairs) {
    const unit = unitOf(pair[1]);
    if (unitOf(pair[0]) !== unit && !firstOf.has(unit)) firstOf.set(unit, pair);
  }
  return pairs.flatMap((one) => {
    const unit = unitOf(one[0]);
    if (unit === undefined || unitOf(one[1]) !== undefined) return [];
    const other = firstOf.get(unit);
    return other === undefined ? [] : [[one, other] as [Pair, Pair]];
  });
}

const shares = new Set<Atom['kind']>(['percent', 'points', 'fraction', 'multiple']);

function unitOf({ kind, unit }: Atom): string | undefined {
  return shares.has(kind) || kind === 'age' || kind === 'ordinal' ? kind : unit?.name;
}
