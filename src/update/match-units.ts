import type { NewUnit } from './new-units.ts';
import type { Unit } from './units.ts';

/** A line as it was published, with its characters. */
export interface OldUnit extends Unit {
  ids: readonly number[];
}

/** A new line and the old ones it was made of. */
export interface Match {
  unit: NewUnit;
  /** Whether its text is exactly theirs. */
  isSame: boolean;
  /** Whether they stood elsewhere. */
  isMoved: boolean;
  from: readonly OldUnit[];
}

export interface Matched {
  matches: Match[];
  /** Old lines that no new one was made of. */
  vanished: OldUnit[];
}

/** Of a line’s characters so many have to be in another for it to be made of it. */
const leastShare = 1 / 3;

/** Finds for each new line the old lines it was made of, each of them once. */
export function matchUnits(units: readonly NewUnit[], old: readonly OldUnit[]): Matched {
  const found = new Map<NewUnit, Match>();
  const left = new Set(old);
  const take = (
    unit: NewUnit,
    from: readonly OldUnit[],
    isSame: boolean,
    isMoved = false,
  ): void => {
    found.set(unit, { unit, from, isSame, isMoved });
    for (const each of from) left.delete(each);
  };
  const owner = new Map(old.flatMap((each) => each.ids.map((id) => [id, each] as const)));
  for (const unit of units) {
    const from = wholesIn(unit, owner);
    if (from?.every((each) => left.has(each))) take(unit, from, true);
  }
  for (const unit of units) {
    if (found.has(unit)) continue;
    const same = [...left].find((each) => each.text === unit.text && each.text !== '');
    if (same !== undefined) take(unit, [same], true, true);
  }
  for (const [unit, from] of mostOf(
    units.filter((each) => !found.has(each)),
    left,
    owner,
  ))
    take(unit, from, false);
  const matches = units.map(
    (unit) => found.get(unit) ?? { unit, from: [], isSame: false, isMoved: false },
  );
  return { matches, vanished: [...left] };
}

/** The old lines a new one is made of, if it is made of nothing but whole ones. */
function wholesIn({ ids }: NewUnit, owner: ReadonlyMap<number, OldUnit>): OldUnit[] | undefined {
  const from: OldUnit[] = [];
  for (let at = 0; at < ids.length;) {
    const old = owner.get(ids[at] ?? -1);
    if (old === undefined || old.ids.some((id, index) => ids[at + index] !== id)) return undefined;
    from.push(old);
    at += old.ids.length;
  }
  return from;
}

/** Of old lines that are left, each with the new line that has most of its characters. */
function mostOf(
  units: readonly NewUnit[],
  left: ReadonlySet<OldUnit>,
  owner: ReadonlyMap<number, OldUnit>,
): Map<NewUnit, OldUnit[]> {
  const best = new Map<OldUnit, { unit: NewUnit; count: number }>();
  for (const unit of units) {
    const counts = new Map<OldUnit, number>();
    for (const id of unit.ids) {
      const old = owner.get(id);
      if (old !== undefined && left.has(old)) counts.set(old, (counts.get(old) ?? 0) + 1);
    }
    for (const [old, count] of counts) {
      const least = Math.min(old.ids.length, unit.ids.length) * leastShare;
      if (count >= least && count > (best.get(old)?.count ?? 0)) best.set(old, { unit, count });
    }
  }
  const found = new Map<NewUnit, OldUnit[]>();
  for (const old of left) {
    const unit = best.get(old)?.unit;
    if (unit !== undefined) found.set(unit, [...(found.get(unit) ?? []), old]);
  }
  return found;
}
