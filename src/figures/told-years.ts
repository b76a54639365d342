import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';
import type { Reading } from './reading.ts';

const betweenYears = /^年?(?:至|到|[-–~～]|—{1,2})$/u;
const upTo = /^[^.;:]{0,30}\b(?:to|through|ended|ending|until|till)\b/i;

/**
 * The year a stretch of years begins with and their number, left alone on either side, where the last year has its
 * partner: 2013年至2017年 is “the five years to 2017”, counted with the first or without.
 */
export function toldYears(
  { pairs, zh, en }: Assignment,
  zhText: string,
  enText: string,
): Set<Atom> {
  const lasts = pairs.filter(([{ kind }]) => kind === 'year');
  return new Set(
    zh.flatMap((first) => {
      if (first.kind !== 'year') return [];
      const own = lasts.filter(([{ reading }]) => isRange(first.reading, reading, zhText));
      const count = en.find(
        (each) =>
          each.unit?.name === 'year' &&
          own.some(
            ([{ value: last }, { reading }]) =>
              [last - first.value, last - first.value + 1].includes(each.value) &&
              upTo.test(enText.slice(each.reading.end, reading.start)),
          ),
      );
      return count === undefined ? [] : [first, count];
    }),
  );
}

function isRange(first: Reading, last: Reading, text: string): boolean {
  return first === last || betweenYears.test(text.slice(first.end, last.start));
}
