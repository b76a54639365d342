import { halfWidth } from '../half-width.ts';
import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { boundAround } from './bounds.ts';
import { readCount } from './counts.ts';
import { readDates } from './dates.ts';
import { readPeriod } from './periods.ts';
import { readShare } from './shares.ts';
import { readTime } from './times.ts';

const token = /\d|\.\d|[A-Za-z]+/g;
/** Letters that figures may begin with; all other words are passed over. */
const numeric =
  /^(?:an?|half|both|twice|once|pair|couple|duo|twins?|single|thrice|several|few|many|some|noon|midday|midnight|two-?fold|latter|final|last|[qh]|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores|tens|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|thousandth|millionth|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|doubl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing)|trebl(?:ed|ing)|quadrupl(?:e|ed|es|ing)|quintupl(?:ed|ing)|halv(?:ed|es|ing)|twofold|threefold|fourfold|fivefold|sixfold|sevenfold|eightfold|ninefold|tenfold|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;
const latinName = /[A-Za-z]+-?\d+(?:\.\d+)?[A-Za-z\d]*(?:-\d+)?/y;
const notName =
  /^(?:us|hk|nt|rmb|usd|hkd|eur|gbp|cny|jpy|mop|rm|rs|mid|post|pre|sub|under|over|ages?|aged|no|q|h|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)-?(?:\d|$)/;
const digitName = /\d+[A-Z]+[A-Za-z]*(?![\w%])/y;
const measured =
  /^\d+(?:KM|KG|CM|MM|GB|TB|MB|KB|KW|MW|GW|W|M|B|BN|MN|TN|Q|H|Hz|KHz|MHz|GHz|AM|PM|Mbps|Gbps|°C|C|GWh|MWh|L|T|X|ST|ND|RD|TH|km|kWh)$/;
/** The mark of a list, 2) or (2), and an hour of the world, GMT+8. */
const marker = /\d{1,2}\)/y;
const roman = /(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XX)(?![A-Za-z])/y;
const romanValues: Record<string, number> = {
  ...{
    II: 2,
    III: 3,
    IV: 4,
    V: 5,
    VI: 6,
    VII: 7,
    VIII: 8,
    IX: 9,
    X: 10,
    XI: 11,
    XII: 12,
    XIII: 13,
    XIV: 14,
    XV: 15,
    XX: 20,
  },
};
const score =
  /(\d{1,3}) ?(?:-|–|—|:|to) ?(\d{1,3})(?!\d|[,.]\d|%|[-–]\d| ?(?:percent|per cent|million|billion|years|days|months|hours|yuan|km))/y;
const smallWords: Record<string, number> = {
  ...{
    both: 2,
    twice: 2,
    once: 1,
    pair: 2,
    couple: 2,
    duo: 2,
    twin: 2,
    twins: 2,
    double: 2,
    single: 1,
    thrice: 3,
    triple: 3,
    half: 0.5,
    quadruple: 4,
  },
};

/** All readings of an English text in order, names and small numbers among them. */
export function readEnglish(original: string, terms: readonly Span[] = []): Reading[] {
  const text = halfWidth(original);
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const skipped = [...terms].sort((a, b) => a.start - b.start);
  const readings: Reading[] = [];
  let [at, next] = [0, 0];
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null) return shareScales(lower, readings);
    at = found.index;
    while ((skipped[next]?.end ?? Infinity) <= at) next += 1;
    const span = skipped[next];
    const own =
      span !== undefined && span.start <= at
        ? {
            readings: asNames(readAt(text, lower, at, found[0]).readings),
            end: at + found[0].length,
          }
        : readAt(text, lower, at, found[0]);
    readings.push(...own.readings);
    at = Math.max(own.end, at + 1);
  }
}

const listMark = /^(?: ?[,;]| ?\/)?(?: ?(?:and|or|to|&|-|–))? ?(?:[$€£¥]|rmb ?)?$/;
const scaleName = / (hundred|thousand|million|billion|trillion)\b/;
const scaleOf: Record<string, number> = {
  ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};

/** “6.29 and 6.05 trillion” are both trillions. */
function shareScales(text: string, readings: Reading[]): Reading[] {
  for (let index = readings.length - 2; index >= 0; index -= 1) {
    const [one, next] = [readings[index], readings[index + 1]];
    if (one === undefined || next === undefined || one.value >= 1e3 || next.value < 1e3) continue;
    if (one.kind !== 'number' && one.kind !== 'money') continue;
    const scale = scaleName.exec(text.slice(next.start, next.end))?.[1] ?? '';
    const factor = scaleOf[scale] ?? (next.others?.[0] ?? 0) / next.value;
    if (factor < 100 || !listMark.test(text.slice(one.end, next.start))) continue;
    const value = Number((one.value * factor).toPrecision(12));
    readings[index] = { ...one, others: [value] };
  }
  return readings;
}

interface Read {
  readings: Reading[];
  end: number;
}

function readAt(text: string, lower: string, at: number, found: string): Read {
  const name = endOfName(text, lower, at);
  if (name !== undefined) return namesIn(text, at, name);
  const wordEnd = at + (/^[A-Za-z]/.test(found) ? found.length : 0);
  const word = lower.slice(at, wordEnd);
  if (word !== '' && !numeric.test(word)) return { readings: readRoman(text, at), end: wordEnd };
  const before = text[at - 1] ?? '';
  if (word !== '' && /[A-Za-z]/.test(before)) return { readings: [], end: wordEnd };
  const isMark = matchAt(marker, text, at) !== null && /(?:^|[ (:;,])$/.test(before);
  if (isMark || /(?:GMT|UTC)[+-]$/.test(text.slice(Math.max(0, at - 4), at))) {
    return namesIn(text, at, endOfNumber(text, at));
  }
  const isCapital = /[A-Z]/.test(found);
  const readings =
    readPeriod(lower, at) ??
    one(readTime(lower, at)) ??
    readDates(lower, at, isCapital) ??
    readScore(lower, at) ??
    readShare(lower, at) ??
    one(readCount(lower, at)) ??
    readSmall(word, at);
  if (readings === undefined) return { readings: [], end: Math.max(wordEnd, at + 1) };
  const bounded = readings.map((reading) => {
    const bound = boundAround(lower, reading.start, [reading.end, endOfNumber(lower, at)]);
    return bound === undefined ? reading : { ...reading, bound };
  });
  return { readings: bounded, end: Math.max(...readings.map(({ end }) => end)) };
}

function one(reading: Reading | undefined): Reading[] | undefined {
  return reading === undefined ? undefined : [reading];
}

const digits = /\d+(?:,\d{3})*(?:\.\d+)?/y;

function endOfNumber(text: string, at: number): number {
  return at + (matchAt(digits, text, at)?.[0].length ?? 0);
}

/** Where a name of letters and digits that starts at a place ends: COVID-19, F-16, 5G. */
function endOfName(text: string, lower: string, at: number): number | undefined {
  const lettered = matchAt(latinName, text, at)?.[0];
  if (lettered !== undefined) {
    const isName =
      /^[A-Z]|^[a-z]+\d/.test(lettered) && !notName.test(lower.slice(at, at + lettered.length));
    return isName ? at + lettered.length : undefined;
  }
  const numbered = matchAt(digitName, text, at)?.[0];
  return numbered === undefined || measured.test(numbered) ? undefined : at + numbered.length;
}

function namesIn(text: string, start: number, end: number): Read {
  const readings = [...text.slice(start, end).matchAll(/\d+(?:\.\d+)?/g)].map(
    ({ index, 0: number }): Reading => ({
      start: start + index,
      end: start + index + number.length,
      kind: 'number',
      value: Number(number),
      inDigits: true,
      role: 'name',
    }),
  );
  return { readings, end };
}

function asNames(readings: Reading[]): Reading[] {
  return readings.map((reading) => ({ ...reading, role: 'name' }));
}

function readRoman(text: string, at: number): Reading[] {
  const found = matchAt(roman, text, at)?.[0];
  const value = romanValues[found ?? ''];
  if (found === undefined || value === undefined) return [];
  return [
    { start: at, end: at + found.length, kind: 'ordinal', value, inDigits: false, role: 'name' },
  ];
}

/** 4-2 and 3:1; with the smaller number first it may be a range. */
function readScore(text: string, at: number): Reading[] | undefined {
  const match = matchAt(score, text, at);
  if (match === null) return undefined;
  const [all, first, second] = match;
  const [value, to] = [Number(first), Number(second)];
  const isScore = all.includes(':') || (value >= to && !all.includes('to'));
  if (!isScore || /[$€£¥]/.test(text[at - 1] ?? '')) return undefined;
  return [
    { start: at, end: at + all.length, kind: 'score', value, to, inDigits: true, role: 'figure' },
  ];
}

function readSmall(word: string, at: number): Reading[] | undefined {
  const value = smallWords[word];
  if (value === undefined) return undefined;
  const kind = word === 'half' ? 'fraction' : 'number';
  return [{ start: at, end: at + word.length, kind, value, inDigits: false, role: 'small' }];
}
