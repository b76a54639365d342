import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';

const clock = new Set(['hour', 'minute', 'second']);

/**
 * The hours, minutes and seconds left alone on both sides, if they come to the same time: 1分15秒 is
 * “75 seconds”. None if they do not.
 */
export function sameDuration({ zh, en }: Assignment): ReadonlySet<Atom> {
  const [one, other] = [zh.filter(isDuration), en.filter(isDuration)];
  const difference = Math.abs(seconds(one) - seconds(other));
  const isSame = one.length > 0 && other.length > 0 && difference < 1e-6;
  return new Set(isSame ? [...one, ...other] : []);
}

function isDuration({ unit }: Atom): boolean {
  return unit !== undefined && clock.has(unit.name);
}

function seconds(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, { value, unit }) => sum + value * (unit?.factor ?? 0), 0);
}
