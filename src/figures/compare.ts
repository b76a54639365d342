import { assign, type Assignment } from './assign.ts';
import { atomsOf, type Atom } from './atoms.ts';
import { readChinese } from './chinese/read.ts';
import { readEnglish } from './english/read.ts';
import type { Quantity } from './quantity.ts';
import type { Span } from './quantities-in.ts';
import type { Reading } from './reading.ts';

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
}

/** What stands in a text as a fixed phrase or name, so that its numbers are no figures. */
export interface TermSpans {
  zh?: readonly Span[];
  en?: readonly Span[];
}

/** What the figures of a sentence and its translation disagree in, those of the Chinese first. */
export function compareFigures(zh: string, en: string, terms: TermSpans = {}): Disagreement[] {
  const assignment = assign(
    atomsOf(readChinese(zh, terms.zh)),
    atomsOf(readEnglish(en, terms.en)),
  );
  const isSupplied = suppliedIn(zh, assignment);
  const missing = readingsOf(assignment.zh);
  const extra = readingsOf(assignment.en.filter((atom) => !isSupplied(atom)));
  const units = missing.flatMap((one): [Reading, Reading][] => {
    const other = extra.find((each) => each.value === one.value && each.unit !== undefined);
    const points = extra.find(
      (each) => each.value === one.value && [each.kind, one.kind].sort().join() === 'percent,points',
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
    })),
  ];
}

/** The readings whose numbers are worth a word, each once. */
function readingsOf(atoms: readonly Atom[]): Reading[] {
  return [...new Set(atoms.filter(({ isReported }) => isReported).map(({ reading }) => reading))];
}

const thisYear = /[今去前明后当同本次翌]年|年[初内底末中]/u;
const thisMonth = /[本上下当同]个?月|月[初内底末中]/u;

/** Whether English supplies what its Chinese leaves to the context: the month of a day, the year of 今年. */
function suppliedIn(zh: string, { pairs }: Assignment): (atom: Atom) => boolean {
  const dated = new Set(pairs.map(([, { reading }]) => reading));
  return ({ reading, kind }) => {
    if (reading.date === undefined && kind !== 'year') return false;
    if ((kind === 'year' || kind === 'month') && dated.has(reading)) return true;
    if (kind === 'year') return thisYear.test(zh);
    return kind === 'month' && thisMonth.test(zh);
  };
}

/** Figures whose bound the English drops or turns round. */
function boundsLost({ pairs }: Assignment): [Reading, Reading][] {
  return pairs
    .filter(([zh, en]) => zh.isReported && en.isReported && losesBound(zh.reading, en.reading))
    .map(([zh, en]) => [zh.reading, en.reading]);
}

const direction = { over: 1, least: 1, under: -1, most: -1, about: 0 } as const;

function losesBound(zh: Reading, en: Reading): boolean {
  if (zh.bound === undefined || zh.to !== undefined) return false;
  if (en.bound === undefined) return true;
  return direction[zh.bound] * direction[en.bound] < 0;
}

function quantityOf(reading: Reading, text: string, language: Quantity['language']): Quantity {
  const { role: _role, others: _others, among: _among, ...quantity } = reading;
  return { ...quantity, text: text.slice(reading.start, reading.end), language };
}
