import { endOfAddress } from '../addresses.ts';
import { halfWidth } from '../half-width.ts';
import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { readRoman } from '../romans.ts';
import type { Span } from '../span.ts';
import { boundAround } from './bounds.ts';
import { readCount } from './counts.ts';
import { readDates } from './dates.ts';
import { isMonthInName } from './month-in-name.ts';
import { endOfName, namesIn } from './names.ts';
import { readNamedSum } from './named-sums.ts';
import { readPeriod } from './periods.ts';
import { readSeveral } from './several-of.ts';
import { shareScales } from './shared-scales.ts';
import { shareUnits } from './shared-units.ts';
import { readShare } from './shares.ts';
import { nextToken } from './next-token.ts';
import { startingWords } from './starting-words.ts';
import { readStopwatch, readTime } from './times.ts';

/** The mark of a list, 2) or (2), and an hour of the world, GMT+8. */
const marker = /\d{1,2}\)/y;
/** At all hours, in equal halves, and the runners of a relay: 4x100m. */
const set =
  /(?:24[/x×*]7|7[x×*]24|50[-/]50|fifty-fifty)(?![a-z\d])|(?:twenty|20)[- ](?:foot|feet)[- ]equivalent(?= )|4 ?[x×](?= ?[1-9]00(?!\d))/y;
const score =
  /(\d{1,3}) ?(?:-|–|—|:|to) ?(\d{1,3})(?!\d|[,.]\d|%|[-–]\d| ?(?:percent|per cent|million|billion|years|days|months|hours|yuan|km))/y;
/** A perfect 10. */
const fullMarks = /(?:100?|ten)s?(?![-–:]?\d|[.,]\d|[a-z]| ?(?:%|per ?cent))/y;
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
    const token = nextToken(text, lower, at);
    if (token === undefined) return shareUnits(lower, shareScales(lower, readings));
    at = token.start;
    const found = text.slice(at, token.end);
    while ((skipped[next]?.end ?? Infinity) <= at) next += 1;
    const span = skipped[next];
    const own =
      span !== undefined && span.start <= at
        ? {
            readings: asNames(readAt(text, lower, at, found).readings),
            end: token.end,
          }
        : readAt(text, lower, at, found);
    readings.push(...own.readings);
    at = Math.max(own.end, at + 1);
  }
}

interface Read {
  readings: Reading[];
  end: number;
}

function readAt(text: string, lower: string, at: number, found: string): Read {
  const address = endOfAddress(text, at);
  if (address !== undefined) return namesIn(text, at, address);
  const isWord = /^[A-Za-z]/.test(found);
  const wordEnd = at + (isWord ? found.length : 0);
  const word = lower.slice(at, wordEnd);
  const mayBeName = !isWord || /[-\d]/.test(text[wordEnd] ?? '');
  const name = mayBeName ? endOfName(text, lower, at) : undefined;
  if (name !== undefined) return namesIn(text, at, name);
  if (isWord && !startingWords.has(word))
    return {
      readings: /[IVX]/.test(text[at] ?? '') ? readRoman(text, at, 'en') : [],
      end: wordEnd,
    };
  const before = text[at - 1] ?? '';
  if (word !== '' && /[A-Za-z]/.test(before)) return { readings: [], end: wordEnd };
  if (isMonthInName(text, at, wordEnd)) return { readings: [], end: wordEnd };
  const phrase = matchAt(set, lower, at);
  if (phrase !== null) return namesIn(text, at, at + phrase[0].length);
  const isMark = matchAt(marker, text, at) !== null && /(?:^|[ (:;,])$/.test(before);
  if (isMark || /(?:GMT|UTC)[+-]$/.test(text.slice(Math.max(0, at - 4), at))) {
    return namesIn(text, at, endOfNumber(text, at));
  }
  const full =
    lower.slice(Math.max(0, at - 8), at).endsWith('perfect ') && matchAt(fullMarks, lower, at);
  if (full) return namesIn(text, at, at + full[0].length);
  const isCapital = /[A-Z]/.test(found);
  const readings =
    readPeriod(lower, at) ??
    readSeveral(lower, at) ??
    readNamedSum(lower, at) ??
    readStopwatch(lower, at) ??
    one(readTime(lower, at)) ??
    readDates(lower, at, isCapital) ??
    readScore(lower, at) ??
    readShare(lower, at) ??
    one(readCount(lower, at)) ??
    readSmall(word, at) ??
    readGoalless(word, at);
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

function asNames(readings: Reading[]): Reading[] {
  return readings.map((reading) => ({ ...reading, role: 'name' }));
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

/** A goalless draw ends 0-0. */
function readGoalless(word: string, at: number): Reading[] | undefined {
  if (word !== 'goalless' && word !== 'scoreless') return undefined;
  const end = at + word.length;
  return [{ start: at, end, kind: 'score', value: 0, to: 0, inDigits: false, role: 'small' }];
}

function readSmall(word: string, at: number): Reading[] | undefined {
  const value = smallWords[word];
  if (value === undefined) return undefined;
  const kind = word === 'half' ? 'fraction' : 'number';
  return [{ start: at, end: at + word.length, kind, value, inDigits: false, role: 'small' }];
}
