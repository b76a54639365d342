import { assign, type Assignment } from './assign.ts';
import { atomsOf, type Atom } from './atoms.ts';
import { readChinese } from './chinese/read.ts';
import { readEnglish } from './english/read.ts';
import { mixedDates } from './mixed-dates.ts';
import type { Quantity } from './quantity.ts';
import { quantityOf, type Reading } from './reading.ts';
import type { Span } from './span.ts';
import type { Unit } from './units.ts';

/**
 * How the figures of a sentence and its translation disagree: a figure of the Chinese is `missing` in the
 * English, the English has one of its own (`extra`), one stands there with another `unit` (个百分点 as %),
 * or without its `bound` (余, 近).
 */
export interface Disagreement {
  kind: 'missing' | 'extra' | 'unit' | 'bound';
  /** The figure of the Chinese; absent where the English has one too many. */
  zh?: Quantity;
  /** The figure of the English; absent where it has none. */
  en?: Quantity;
  /** Set for a word such as 约 or 超过 that the English has dropped: worth a look rather than wrong. */
  isSlight?: true;
}

/** What stands in a text as a fixed phrase or name, so that its numbers are no figures. */
export interface TermSpans {
  zh?: readonly Span[];
  en?: readonly Span[];
}

/** What the figures of a sentence and its translation disagree in, those of the Chinese first. */
export function compareFigures(zh: string, en: string, terms: TermSpans = {}): Disagreement[] {
  const assignment = assign(atomsOf(readChinese(zh, terms.zh)), atomsOf(readEnglish(en, terms.en)));
  const isSupplied = suppliedIn(zh, en, assignment);
  const mixed = mixedDates(assignment);
  const unmatched = assignment.zh.filter((atom) => !isWeekday(atom, zh, en));
  const missing = [...readingsOf(unmatched), ...mixed.zh];
  const extra = [...readingsOf(assignment.en.filter((atom) => !isSupplied(atom))), ...mixed.en];
  const units = missing.flatMap((one): [Reading, Reading][] => {
    const other = extra.find((each) => each.value === one.value && each.unit !== undefined);
    const points = extra.find(
      (each) =>
        each.value === one.value && [each.kind, one.kind].sort().join() === 'percent,points',
    );
    const found = points ?? (one.unit === undefined ? undefined : other);
    return found === undefined ? [] : [[one, found]];
  });
  const inUnits = new Set(units.flat());
  return [
    ...units.map(([one, other]): Disagreement => ({
      kind: 'unit',
      zh: quantityOf(one, zh, 'zh'),
      en: quantityOf(other, en, 'en'),
    })),
    ...missing
      .filter((each) => !inUnits.has(each))
      .map((each): Disagreement => ({ kind: 'missing', zh: quantityOf(each, zh, 'zh') })),
    ...extra
      .filter((each) => !inUnits.has(each))
      .map((each): Disagreement => ({ kind: 'extra', en: quantityOf(each, en, 'en') })),
    ...boundsLost(assignment).map(([one, other]): Disagreement => ({
      kind: 'bound',
      zh: quantityOf(one, zh, 'zh'),
      en: quantityOf(other, en, 'en'),
      ...(isSlight(one, other, zh) && { isSlight: true }),
    })),
  ];
}

/** The readings whose numbers are worth a word, each once. */
function readingsOf(atoms: readonly Atom[]): Reading[] {
  return [...new Set(atoms.filter(({ isReported }) => isReported).map(({ reading }) => reading))];
}

const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;
const hanWeekday = /(?:周|星期|礼拜)[一二三四五六日天]/u;

/** Whether English may name the day of a date by its place in the week: 27日 is “on Friday”. */
function isWeekday({ reading: { date } }: Atom, zh: string, en: string): boolean {
  if (date?.day === undefined || date.year !== undefined) return false;
  return weekday.test(en) && !hanWeekday.test(zh);
}

const thisYear = /[今去前明后当同本次翌]年|年[初内底末中]/u;
const thisMonth = /[本上下当同]个?月|月[初内底末中]/u;

/** Whether English supplies what its Chinese leaves to the context: the month of a day, the year of 今年. */
function suppliedIn(zh: string, en: string, { pairs }: Assignment): (atom: Atom) => boolean {
  const dated = new Set(pairs.map(([, { reading }]) => reading));
  return ({ reading, kind, unit }) => {
    if (kind === 'money') return isConversion(zh, en, reading, unit);
    if (reading.date === undefined && kind !== 'year') return false;
    if ((kind === 'year' || kind === 'month') && dated.has(reading)) return true;
    if (kind === 'year') return thisYear.test(zh);
    return kind === 'month' && thisMonth.test(zh);
  };
}

const parenthesis = /\([^()]{0,40}$/;

/** A sum in another currency put in brackets for the reader: 59.3 trillion yuan ($8.3 trillion). */
function isConversion(zh: string, en: string, { start }: Reading, unit: Unit | undefined): boolean {
  if (unit === undefined || !parenthesis.test(en.slice(Math.max(0, start - 44), start)))
    return false;
  return !unit.zh.some((name) => zh.includes(name));
}

/** Figures whose bound the English drops or turns round. */
function boundsLost({ pairs }: Assignment): [Reading, Reading][] {
  return pairs
    .filter(([zh, en]) => zh.isReported && en.isReported && losesBound(zh.reading, en.reading))
    .map(([zh, en]) => [zh.reading, en.reading]);
}

/** 余 and 多 are part of the figure as it is printed; words before it are dropped by good translators too. */
function isSlight(zh: Reading, en: Reading, text: string): boolean {
  return en.bound === undefined && !/[余多]/.test(text.slice(zh.start, zh.end));
}

const direction = { over: 1, least: 1, under: -1, most: -1, about: 0 } as const;

function losesBound(zh: Reading, en: Reading): boolean {
  if (zh.bound === undefined || zh.to !== undefined) return false;
  if (en.bound === undefined) return true;
  return direction[zh.bound] * direction[en.bound] < 0;
}
