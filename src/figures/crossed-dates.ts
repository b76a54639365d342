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

/**
 * Dates whose day stands as a number elsewhere: 7月25日 as “July 2020 … the 25”, 2020年 and 25日 as “the 25 … in July
 * 2020”.
 */
function tornDates(pairs: readonly Pair[]): [Pair, Pair][] {
  return pairs.flatMap((day): [Pair, Pair][] => {
    const { kind, reading } = day[0];
    if (kind !== 'day' || !isPlainFigure(day[1])) return [];
    const isRest = (date: Atom): boolean =>
      date.reading === reading || (isYear(date) && reading.date?.month === undefined);
    const rest = pairs.find(([zh, en]) => isRest(zh) && isMonthAlone(en));
    return rest === undefined ? [] : [[day, rest]];
  });
}

function isYear({ kind, reading }: Atom): boolean {
  return kind === 'year' && reading.date?.month === undefined;
}

function isMonthAlone({ reading: { date } }: Atom): boolean {
  return date?.month !== undefined && date.day === undefined;
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
