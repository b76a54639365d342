import { assign, type Assignment } from './assign.ts';
import { atomsOf, type Atom } from './atoms.ts';
import { readChinese } from './chinese/read.ts';
import { readEnglish } from './english/read.ts';
import { convertedRates, isRateConverted } from './converted-rates.ts';
import { crossedBounds } from './crossed-bounds.ts';
import { crossedDates } from './crossed-dates.ts';
import { turnedDirections } from './directions.ts';
import { crossedPairs } from './crossed-units.ts';
import { facingUnits } from './facing-units.ts';
import { facingWords } from './facing-words.ts';
import { impliedIn } from './implied.ts';
import { loneOrdinals } from './lone-ordinals.ts';
import { isSlight, lostBounds } from './lost-bounds.ts';
import { mixedDates } from './mixed-dates.ts';
import { mixedSpans } from './mixed-spans.ts';
import { inOtherUnits } from './other-units.ts';
import type { Pair } from './order.ts';
import type { Quantity } from './quantity.ts';
import { quantityOf, type Reading } from './reading.ts';
import { sameDuration } from './same-duration.ts';
import { sameMidnight } from './same-midnight.ts';
import type { Span } from './span.ts';
import { isWeekday, suppliedIn } from './supplied.ts';
import { swappedPairs } from './swapped.ts';
import { toldYears } from './told-years.ts';
import { transposedPairs } from './transposed.ts';

/**
 * How the figures of a sentence and its translation disagree: a figure of the Chinese is `missing` in the
 * English, the English has one of its own (`extra`), one stands there with another `unit` (个百分点 as %),
 * without its `bound` (余, 近), in another `order` in a list, or in the other `direction` (减少 as “more”).
 */
export interface Disagreement {
  kind: 'missing' | 'extra' | 'unit' | 'bound' | 'order' | 'direction';
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
  return compareReadings(
    { text: zh, readings: readChinese(zh, terms.zh) },
    { text: en, readings: readEnglish(en, terms.en) },
  );
}

/** A text with what was read in it. */
interface ReadText {
  text: string;
  readings: readonly Reading[];
}

/** The same of texts whose figures have been read. */
export function compareReadings(
  { text: zh, readings: zhReadings }: ReadText,
  { text: en, readings: enReadings }: ReadText,
): Disagreement[] {
  const [zhOwn, enAtoms] = [atomsOf(zhReadings), atomsOf(enReadings)];
  const zhAtoms = convertedRates(zhOwn, enAtoms, zh, en);
  const assignment = withoutSame(assign(zhAtoms, enAtoms), zh, en);
  const isConverted = zhAtoms.some((atom, index) => atom !== zhOwn[index]);
  const isSupplied = suppliedIn(zh, en, assignment, enReadings);
  const mixed = mixedDates(assignment);
  const isImplied = impliedIn(zh, en, assignment);
  const left = assignment.zh.filter((atom) => !isWeekday(atom, zh, en) && !isImplied(atom));
  const facing = facingWords(assignment);
  const missing = [...readingsOf(left), ...mixed.zh, ...facing.zh.map(({ reading }) => reading)];
  const faced = new Set(facing.en.map(({ reading }) => reading));
  const extra = [
    ...readingsOf(assignment.en.filter((atom) => !isSupplied(atom))),
    ...mixed.en,
    ...loneOrdinals(assignment, zh, en).filter((each) => !faced.has(each)),
    ...facing.en.map(({ reading }) => reading),
  ];
  const units = inOtherUnits(missing, extra);
  const inUnits = new Set(units.flat());

  const zhSide = (reading: Reading) => ({ zh: quantityOf(reading, zh, 'zh') });
  const enSide = (reading: Reading) => ({ en: quantityOf(reading, en, 'en') });
  const both = (one: Reading, other: Reading) => ({ ...zhSide(one), ...enSide(other) });
  const isOwn = (reading: Reading): boolean => !inUnits.has(reading);
  const slips = orderSlips(assignment, zh, en);
  const turned = turnedDirections(assignment, zh, en).filter((pair) => !slips.includes(pair));
  return [
    ...units.map((pair) => ({ kind: 'unit' as const, ...both(...pair) })),
    ...facingUnits(zh, en)
      .filter((pair) => !isConverted || !isRateConverted(pair.zh.unit))
      .map((pair) => ({ kind: 'unit' as const, ...pair })),
    ...missing.filter(isOwn).map((each) => ({ kind: 'missing' as const, ...zhSide(each) })),
    ...extra.filter(isOwn).map((each) => ({ kind: 'extra' as const, ...enSide(each) })),
    ...slips.map(([one, other]) => ({
      kind: 'order' as const,
      ...both(one.reading, other.reading),
    })),
    ...turned.map(([one, other]) => ({
      kind: 'direction' as const,
      ...both(one.reading, other.reading),
    })),
    ...lostBounds(assignment).map(([one, other]) => ({
      kind: 'bound' as const,
      ...both(one, other),
      ...(isSlight(one, other, zh) && { isSlight: true as const }),
    })),
  ];
}

/** Pairs whose figures have changed places, each once. */
function orderSlips(assignment: Assignment, zh: string, en: string): Pair[] {
  if (assignment.pairs.length < 2) return [];
  const slips = [
    ...swappedPairs(assignment, zh, en),
    ...transposedPairs(assignment, zh, en),
    ...crossedPairs(assignment),
    ...crossedBounds(assignment, zh, en),
    ...crossedDates(assignment, en),
    ...mixedSpans(assignment),
  ];
  return [...new Set(slips.flat())];
}

/** What is left without spans of time that come to the same, days that one midnight parts, years that are counted. */
function withoutSame(assignment: Assignment, zh: string, en: string): Assignment {
  const durations = sameDuration(assignment);
  const midnights = sameMidnight(assignment, zh, en);
  const years = toldYears(assignment, zh, en);
  const isLeft = (atom: Atom): boolean =>
    !durations.has(atom) && !midnights.has(atom) && !years.has(atom);
  return {
    pairs: assignment.pairs,
    zh: assignment.zh.filter(isLeft),
    en: assignment.en.filter(isLeft),
  };
}

/** The readings whose numbers are worth a word, each once. */
function readingsOf(atoms: readonly Atom[]): Reading[] {
  return [...new Set(atoms.filter(({ isReported }) => isReported).map(({ reading }) => reading))];
}
