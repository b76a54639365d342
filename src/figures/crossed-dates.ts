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
  const inPlaceOfDates = (['day', 'year'] as const).flatMap((part): [Pair, Pair][] => {
    const isThere = (atom: Atom): boolean => atom.kind === part || standsAs(part, atom, en);
    const date = pairs.find(
      ([zh, other]) => zh.kind === part && isFigure(other) && !isThere(other),
    );
    if (date === undefined) return [];
    const other = pairs.find(
      ([zh, each]) =>
        zh.kind !== part && zh.kind !== 'month' && zh.reading.role !== 'name' && isThere(each),
    );
    return other === undefined ? [] : [[date, other]];
  });
  return [...inPlaceOfDates, ...tornDates(pairs)];
}

/** Dates whose month is told without its day, which stands as a number elsewhere: 7月25日 as “July 2020 … the 25”. */
function tornDates(pairs: readonly Pair[]): [Pair, Pair][] {
  const days = new Map(
    pairs.flatMap((pair) => (pair[0].kind === 'day' ? [[pair[0].reading, pair] as const] : [])),
  );
  return pairs.flatMap((month): [Pair, Pair][] => {
    const [zh, en] = month;
    const day = zh.kind === 'month' ? days.get(zh.reading) : undefined;
    if (day === undefined || en.reading.date === undefined) return [];
    const isTorn = en.reading.date.day === undefined && isPlainFigure(day[1]);
    return isTorn ? [[day, month]] : [];
  });
}

function isPlainFigure({ kind, reading }: Atom): boolean {
  return (kind === 'number' || kind === 'money' || kind === 'percent') && reading.inDigits;
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
