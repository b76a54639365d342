import { matchAt } from '../match-at.ts';
import type { DateParts } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import { plainValue } from './numerals.ts';

const number = String.raw`(?:\d{1,4}|[零〇○一二两三四五六七八九十廿]{1,4})`;
const span = '(?:至|到|[-–—~～]{1,2}|、|和|及|与|或)';
const day = '(?:日|号(?![线楼院令文机房店馆桥井站位段坑船舰公码称]))(?![元圆币本均产军])';
const notSpan = '(?![级间])';
const full = new RegExp(`(?:(${number})年 ?)?(${number})月(?:份)? ?(${number})${day}`, 'y');
const monthOfYear = new RegExp(`(${number})年 ?(${number})月(?:份)?`, 'y');
const listed = new RegExp(
  `(${number})(?: ?${span} ?(${number}))?(?: ?${span} ?(${number}))? ?(?:(月)(?:份)?|日(?![元圆币本均产军])|(年)${notSpan})`,
  'y',
);
const numeric = /([12]\d{3})([-./])(\d{1,2})\2(\d{1,2})(?![\d.])/y;

/** The dates that start at a place: 2020年1月8日, 9月28日, 27日, 1至3月, 2018年; several if they share a unit. */
export function readDates(text: string, at: number): Reading[] | undefined {
  const found =
    readFull(text, at) ??
    readMonthOfYear(text, at) ??
    readListed(text, at) ??
    readNumeric(text, at);
  return found;
}

function readFull(text: string, at: number): Reading[] | undefined {
  const match = matchAt(full, text, at);
  if (match === null) return undefined;
  const [all, year, month, dayOfMonth] = match;
  return dated(at, all, { year: yearOf(year), month: valueOf(month), day: valueOf(dayOfMonth) });
}

function readMonthOfYear(text: string, at: number): Reading[] | undefined {
  const match = matchAt(monthOfYear, text, at);
  if (match === null) return undefined;
  const [all, year, month] = match;
  const value = yearOf(year);
  return value === undefined || value < 100
    ? undefined
    : dated(at, all, { year: value, month: valueOf(month) });
}

function readNumeric(text: string, at: number): Reading[] | undefined {
  const match = matchAt(numeric, text, at);
  if (match === null) return undefined;
  const [all, year, , month, dayOfMonth] = match;
  return dated(at, all, { year: Number(year), month: Number(month), day: Number(dayOfMonth) });
}

/** 27日, 1至3月, 27、28日, 2018和2019年. */
function readListed(text: string, at: number): Reading[] | undefined {
  const match = matchAt(listed, text, at);
  if (match === null) return undefined;
  const [all, first, second, third, monthMark, yearMark] = match as (string | undefined)[];
  if (all === undefined) return undefined;
  const named = [first, second, third].filter((each) => each !== undefined);
  const part = monthMark !== undefined ? 'month' : yearMark !== undefined ? 'year' : 'day';
  if (part === 'day' && first === '一' && /[前后次翌每某同]/.test(text[at - 1] ?? ''))
    return undefined;
  if (part === 'day' && /^[两]|^[^十\d].*[两]/.test(named[0] ?? '')) return undefined;
  const values = named.map((each) => (part === 'year' ? yearOf(each) : valueOf(each)));
  if (part === 'year' && values.some((value) => !isYear(value))) return undefined;
  let reached = at;
  const readings = named.flatMap((each, index): Reading[] => {
    const isLast = index === named.length - 1;
    const start = text.indexOf(each, reached);
    reached = start + each.length;
    const reading = dated(start, isLast ? text.slice(start, at + all.length) : each, {
      [part]: values[index],
    });
    return reading ?? [];
  });
  return readings.length === named.length ? readings : undefined;
}

function dated(
  start: number,
  text: string,
  parts: { [part in keyof DateParts]: number | undefined },
): Reading[] | undefined {
  const { year, month, day: dayOfMonth } = parts;
  if (month !== undefined && !(month >= 1 && month <= 12)) return undefined;
  if (dayOfMonth !== undefined && !(dayOfMonth >= 1 && dayOfMonth <= 31)) return undefined;
  const date: DateParts = {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(dayOfMonth !== undefined && { day: dayOfMonth }),
  };
  const value = dayOfMonth ?? month ?? year;
  if (value === undefined) return undefined;
  const isYearAlone = month === undefined && dayOfMonth === undefined;
  const kind = isYearAlone ? 'year' : 'date';
  const end = start + text.trimEnd().length;
  return [{ start, end, kind, value, date, inDigits: /\d/.test(text), role: 'figure' }];
}

function valueOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /\d/.test(text) ? Number(text) : plainValue(text);
}

/** 2020, 二〇二〇, 08 → 2008; other short numbers before 年 count years. */
function yearOf(text: string | undefined): number | undefined {
  const value = valueOf(text);
  if (value === undefined || text === undefined) return undefined;
  return /^0\d$/.test(text) ? 2000 + value : value;
}

function isYear(value: number | undefined): boolean {
  return value !== undefined && value >= 1000 && value <= 2200;
}
