import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';
import type { Pair } from './order.ts';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const beforeDay = new RegExp(`\\b(?:(?:${months})\\.?|[Oo]n the) ?$`);
const beforeYear = /\b(?:in|In|since|Since) $/;
const isYearEnd = /^ *(?:[,.;:)]|to\b|and\b|$)/;

/**
 * A day or year that has changed places with another figure: 10月28日…第32届 as “the 28th … on October 32”. The
 * figure in the place of the date need not be one: no month has a day 32.
 */
export function crossedDates({ pairs }: Assignment, en: string): [Pair, Pair][] {
  return (['day', 'year'] as const).flatMap((part): [Pair, Pair][] => {
    const isThere = (atom: Atom): boolean => atom.kind === part || standsAs(part, atom, en);
    const date = pairs.find(
      ([zh, other]) => zh.kind === part && isFigure(other) && !isThere(other),
    );
    if (date === undefined) return [];
    const other = pairs.find(
      ([zh, each]) =>
        zh.kind !== part && zh.kind !== 'month' && zh.reading.role === 'figure' && isThere(each),
    );
    return other === undefined ? [] : [[date, other]];
  });
}

function isFigure({ reading, kind }: Atom): boolean {
  return reading.role === 'figure' && kind !== 'time' && kind !== 'decade';
}

/** Whether a number stands where a day or year does: after a month, or between “in” and a mark. */
function standsAs(part: 'day' | 'year', { reading, kind }: Atom, en: string): boolean {
  if (kind !== 'number' && kind !== 'ordinal' && kind !== 'percent') return false;
  const before = en.slice(Math.max(0, reading.start - 12), reading.start);
  if (part === 'day') return beforeDay.test(before);
  return kind === 'number' && beforeYear.test(before) && isYearEnd.test(en.slice(reading.end));
}
