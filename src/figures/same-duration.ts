import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';

/** Units that add up to one span of time, each by how many of the first it is. */
const calendars: readonly Readonly<Record<string, number>>[] = [
  { second: 1, minute: 60, hour: 3600 },
  { month: 1, year: 12 },
];

/**
 * The hours, minutes and seconds left alone on both sides, or the years and months, if they come to the same time:
 * 1分15秒 is “75 seconds”, 三年六个月 “three and a half years”. None if they do not.
 */
export function sameDuration({ zh, en }: Assignment): ReadonlySet<Atom> {
  return new Set(
    calendars.flatMap((factors) => {
      const isDuration = ({ unit }: Atom): boolean => unit !== undefined && unit.name in factors;
      const sum = (atoms: readonly Atom[]): number =>
        atoms.reduce((all, { value, unit }) => all + value * (factors[unit?.name ?? ''] ?? 0), 0);
      const [one, other] = [zh.filter(isDuration), en.filter(isDuration)];
      const isSame = one.length > 0 && other.length > 0 && Math.abs(sum(one) - sum(other)) < 1e-6;
      return isSame ? [...one, ...other] : [];
    }),
  );
}
