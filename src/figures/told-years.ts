import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';

/**
 * The year a stretch of years begins with and their number, left alone on either side, where the last year has its
 * partner: 2013年至2017年 is “the five years to 2017”, counted with the first or without.
 */
export function toldYears({ pairs, zh, en }: Assignment): Set<Atom> {
  const lasts = pairs.flatMap(([{ kind, value }]) => (kind === 'year' ? [value] : []));
  return new Set(
    zh.flatMap((first) => {
      if (first.kind !== 'year') return [];
      const count = en.find(
        (each) =>
          each.unit?.name === 'year' &&
          lasts.some((last) => [last - first.value, last - first.value + 1].includes(each.value)),
      );
      return count === undefined ? [] : [first, count];
    }),
  );
}
