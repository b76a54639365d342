import { matchAt } from '../match-at.ts';
import { otherNames, periodReading } from '../period-reading.ts';
import type { Reading } from '../reading.ts';
import { plainValue } from './numerals.ts';

const han = '零〇一二三四五六七八九十廿';
const tens = '(?:\\d0|[二三四五六七八九]十)';
/** 八九十年代, the eighties and nineties. */
const neighbours = new RegExp(
  `(?:([上本])个?世纪|([\\d${han}]{1,3})世纪)?([二三四五六七八])([三四五六七八九])十年代`,
  'y',
);
const decade = new RegExp(
  `(?:([上本])个?世纪|([\\d${han}]{1,3})世纪)?(\\d{4}|\\d0|[二三四五六七八九]十|一十|十|零零)(?:年代|(?=(?:、${tens})*[、和至到]${tens}年代))`,
  'y',
);
const century = new RegExp(`(?:([上本])个?|(\\d{1,2}|[${han}]{1,3}) ?)世纪 ?(末)?`, 'y');
const born = /([3-9]0|[012]0|[三四五六七八九零]零)后(?!\d)/y;
const plan = new RegExp(
  `(十[一二三四五六七八]?|[一二三四五六七八九])五(?=[”"」』]|规划|计划|期间|时期|以来|开局|收官|末|初)`,
  'y',
);
const quarter = /(?:第)?([一二三四1-4])(?:个)?(?:季度|季(?![节度]))/y;
const half = /([上下])半(?:年|场)/y;
const firstHalf = /[上前]/;

/** What names a stretch of the calendar: 70年代, 21世纪, 90后, “十四五”, 三季度, 上半年. */
export function readPeriod(text: string, at: number): Reading[] | undefined {
  return (
    readDecade(text, at) ??
    readBorn(text, at) ??
    readPlan(text, at) ??
    readQuarter(text, at) ??
    readHalf(text, at) ??
    readCentury(text, at)
  );
}

function readDecade(text: string, at: number): Reading[] | undefined {
  const both = matchAt(neighbours, text, at);
  if (both !== null) {
    const [all, relative, ordinal, ...digits] = both;
    return digits.map((digit) => {
      const years = (plainValue(digit) ?? 0) * 10;
      return decadeOf(at, all, relative, years + centuryOf(ordinal));
    });
  }
  const match = matchAt(decade, text, at);
  if (match === null) return undefined;
  const [all, relative, ordinal, years = ''] = match;
  const value = valueOf(years);
  if (value === undefined) return undefined;
  return [decadeOf(at, all, relative, value < 100 ? value + centuryOf(ordinal) : value)];
}

/** The first year of a century by its number, 二十 → 1900; 0 where none is named. */
function centuryOf(ordinal: string | undefined): number {
  const number = ordinal === undefined ? undefined : valueOf(ordinal);
  return number === undefined ? 0 : (number - 1) * 100;
}

const centuryStart: Record<string, number> = { 上: 1900, 本: 2000 };

function decadeOf(at: number, all: string, relative: string | undefined, value: number): Reading {
  const start = centuryStart[relative ?? ''];
  if (value >= 100) return periodReading(at, all, 'decade', value);
  if (start !== undefined) return periodReading(at, all, 'decade', start + value);
  return { ...periodReading(at, all, 'decade', value), others: [1900 + value, 2000 + value] };
}

function readBorn(text: string, at: number): Reading[] | undefined {
  const match = matchAt(born, text, at);
  if (match === null) return undefined;
  const years = match[1] ?? '';
  const value = /\d/.test(years) ? Number(years) : (plainValue(years[0] ?? '') ?? 0) * 10;
  const reading = periodReading(at, match[0], 'decade', value < 30 ? 2000 + value : 1900 + value);
  return [{ ...reading, others: [value] }];
}

const planned = /^(?:规划|计划|期间|时期|开局|收官)/;

/** The plan by its number; its years, and that there are five, may stand in the English. */
function readPlan(text: string, at: number): Reading[] | undefined {
  const match = matchAt(plan, text, at);
  if (match === null) return undefined;
  const [all, name = ''] = match;
  const isPlan = /[“"「『]/.test(text[at - 1] ?? '') || planned.test(text.slice(at + all.length));
  const number = plainValue(name);
  if (!isPlan || number === undefined) return undefined;
  const reading = periodReading(at, all, 'ordinal', number);
  const first = 1951 + number * 5;
  return [reading, ...otherNames(reading, [first, first + 4, 5])];
}

function readQuarter(text: string, at: number): Reading[] | undefined {
  const match = matchAt(quarter, text, at);
  if (match === null) return undefined;
  const number = valueOf(match[1] ?? '') ?? 0;
  const isSpan = /前 ?$/.test(text.slice(Math.max(0, at - 2), at));
  const isCounted = /^[^第]个/.test(match[0]);
  const reading = { ...periodReading(at, match[0], 'period', number), unit: 'quarter' };
  const months = [isSpan ? 1 : number * 3 - 2, number * 3];
  return [
    isSpan || isCounted ? { ...reading, others: [number * 3] } : reading,
    ...otherNames(reading, months),
  ];
}

function readHalf(text: string, at: number): Reading[] | undefined {
  const match = matchAt(half, text, at);
  if (match === null) return undefined;
  const value = firstHalf.test(match[1] ?? '') ? 1 : 2;
  const reading = periodReading(at, match[0], 'period', value);
  const named: Reading = { ...reading, unit: 'half', others: [0.5, 6], role: 'small' };
  return [named, ...otherNames(reading, [value * 6 - 5, value * 6])];
}

/** The first and last decade of a century may stand for its beginning and end: 21世纪初 is “the early 2000s”. */
function readCentury(text: string, at: number): Reading[] | undefined {
  const match = matchAt(century, text, at);
  if (match === null) return undefined;
  const [all, relative, name = '', isEnd] = match;
  const value = relative === undefined ? valueOf(name) : relative === '上' ? 20 : 21;
  if (value === undefined || value > 30) return undefined;
  const first = (value - 1) * 100;
  const others = isEnd === undefined ? [first] : [first, first + 90];
  const end = at + all.trimEnd().length - (isEnd?.length ?? 0);
  const reading = {
    ...periodReading(at, text.slice(at, end), 'ordinal', value),
    unit: 'century',
    others,
  };
  return [relative === undefined ? reading : { ...reading, role: 'small' }];
}

function valueOf(text: string): number | undefined {
  return /\d/.test(text) ? Number(text) : plainValue(text);
}
