import { matchAt } from '../match-at.ts';
import type { DateParts } from '../quantity.ts';
import type { Reading } from '../reading.ts';

const names =
  'january february march april may june july august september october november december';
const short = 'jan feb mar apr may jun jul aug sep sept oct nov dec';
const monthOf = new Map<string, number>([
  ...names.split(' ').map((name, index): [string, number] => [name, index + 1]),
  ...short
    .split(' ')
    .map((name): [string, number] => [
      name,
      names.split(' ').findIndex((long) => long.startsWith(name)) + 1,
    ]),
]);
const month = `(${names.replaceAll(' ', '|')}|(?:${short.replaceAll(' ', '|')})(?![a-z])\\.?)`;
const day = String.raw`([0-3]?\d)(?:st|nd|rd|th)?(?![\d:%])(?!,\d{3})(?!\.\d)(?! ?[ap]\.?m\b)`;
const year = String.raw`([12]\d{3})(?![\d%])`;
const to = String.raw` ?(?:-|–|—|to|and|through|until|,|&) ?(?:the )?`;
const monthFirst = new RegExp(
  `${month},? (?:the )?${day}(?:${to}${day}(?! (?:${names.replaceAll(' ', '|')}|people|million)))?(?:,? (?:of |in )?${year})?`,
  'y',
);
const dayFirst = new RegExp(
  `${day}(?:${to}${day})?(?: day)?(?: of|,)? ${month}(?:,? (?:of )?${year})?`,
  'y',
);
const monthOfYear = new RegExp(`${month}(?:,| of| in)? ?${year}`, 'y');
const alone = new RegExp(`${month}(?![a-z])`, 'y');
const numeric = /([12]\d{3})([-./])(\d{1,2})\2(\d{1,2})(?![\d.])/y;
const seasons = /([12]\d{3}) ?[-–—/] ?((?:[12]\d)?\d{2})(?![\d-])/y;
/** Months that are other words too, unless something beside them tells of time. */
const doubtful = /^(?:may|march|mar|sep|dec|jun|jan)$/;
const timely =
  /(?:\b(?:in|of|since|until|till|by|from|to|through|before|after|during|last|this|next|late|early|mid|and|for|between|each|every|on)|[-–,]) ?-?$/;

/** The dates that start at a place of a text in lower case; `isCapital` tells whether it starts with a capital. */
export function readDates(text: string, at: number, isCapital: boolean): Reading[] | undefined {
  return (
    readMonthFirst(text, at, isCapital) ??
    readDayFirst(text, at) ??
    readMonthOfYear(text, at) ??
    readNumeric(text, at) ??
    readSeason(text, at) ??
    readMonth(text, at, isCapital)
  );
}

function readMonthFirst(text: string, at: number, isCapital: boolean): Reading[] | undefined {
  const match = matchAt(monthFirst, text, at);
  if (match === null) return undefined;
  const [all, name = '', first, second, years] = match;
  if (!isCapital && doubtful.test(name)) return undefined;
  return days(at, all, name, years, [first, second]);
}

function readDayFirst(text: string, at: number): Reading[] | undefined {
  const match = matchAt(dayFirst, text, at);
  if (match === null) return undefined;
  const [all, first, second, name, years] = match;
  return days(at, all, name, years, [first, second]);
}

function days(
  start: number,
  text: string,
  name = '',
  years: string | undefined,
  numbers: (string | undefined)[],
): Reading[] | undefined {
  const [first, second] = numbers.map((each) => (each === undefined ? undefined : Number(each)));
  if (first === undefined || first < 1 || first > 31) return undefined;
  const common = { ...(years && { year: Number(years) }), month: monthNumber(name) };
  const reading = dated(start, text, { ...common, day: first });
  if (second === undefined) return [reading];
  if (second < 1 || second > 31) return undefined;
  return [reading, { ...reading, date: { ...common, day: second }, value: second }];
}

function monthNumber(name: string): number {
  return monthOf.get(name.replace('.', '')) ?? 0;
}

function readMonthOfYear(text: string, at: number): Reading[] | undefined {
  const match = matchAt(monthOfYear, text, at);
  if (match === null) return undefined;
  return [dated(at, match[0], { year: Number(match[2]), month: monthNumber(match[1] ?? '') })];
}

function readNumeric(text: string, at: number): Reading[] | undefined {
  const match = matchAt(numeric, text, at);
  if (match === null) return undefined;
  const [all, years, , months, dayOfMonth] = match;
  if (Number(months) > 12 || Number(dayOfMonth) > 31) return undefined;
  return [dated(at, all, { year: Number(years), month: Number(months), day: Number(dayOfMonth) })];
}

/** 2018-19 and 2018/2019 are two years. */
function readSeason(text: string, at: number): Reading[] | undefined {
  const match = matchAt(seasons, text, at);
  if (match === null) return undefined;
  const [all, first = '', second = ''] = match;
  const last = Number(second.length === 2 ? first.slice(0, 2) + second : second);
  if (last <= Number(first) || last - Number(first) > 150) return undefined;
  const reading = { ...dated(at, all, { year: Number(first) }), kind: 'year' as const };
  return [reading, { ...reading, value: last, date: { year: last } }];
}

function readMonth(text: string, at: number, isCapital: boolean): Reading[] | undefined {
  const match = matchAt(alone, text, at);
  if (match === null || !isCapital) return undefined;
  const [all, name = ''] = match;
  const before = text.slice(Math.max(0, at - 9), at);
  const followed = /^ ?[-–/] ?(?:[a-z]{3,9}|\d)|^ (?:to|and) [a-z]{3}|^’s|^'s/.test(
    text.slice(at + all.length),
  );
  if (doubtful.test(name) && !timely.test(before) && !followed) return undefined;
  return [dated(at, all, { month: monthNumber(name) })];
}

function dated(start: number, text: string, date: DateParts): Reading {
  const value = date.day ?? date.month ?? date.year ?? 0;
  const end = start + text.length;
  return { start, end, kind: 'date', value, date, inDigits: /\d/.test(text), role: 'figure' };
}
