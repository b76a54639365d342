import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';

const margins = 'one two three four five six seven eight nine ten'.split(' ');
const margin = new RegExp(
  `\\b(${margins.join('|')}|\\d{1,2})(?:[- ](?:goals?|points?|sets?|games?|runs?|matches))? (?:down|behind|ahead|up|clear|adrift)\\b`,
  'gi',
);

/** Whether English tells a score by its margin: 0比2落后 is “two goals down”. */
export function isMargin({ kind, reading: { value, to } }: Atom, en: string): boolean {
  if (kind !== 'score' || to === undefined) return false;
  const difference = Math.abs(value - to);
  return Array.from(en.matchAll(margin), ([, name = '']) => name.toLowerCase()).some(
    (name) => Number(name) === difference || margins.indexOf(name) + 1 === difference,
  );
}

/** Whether a month is the base of a comparison with the month after it, as 3月底较2月底 is: “in March”. */
export function isBase({ kind, value, reading }: Atom, zh: string, { pairs }: Assignment): boolean {
  const isMonth = kind === 'month' && reading.date?.day === undefined;
  if (!isMonth || !/[比较] ?$/.test(zh.slice(Math.max(0, reading.start - 2), reading.start)))
    return false;
  return pairs.some(([one]) => one.kind === 'month' && one.value === (value % 12) + 1);
}
