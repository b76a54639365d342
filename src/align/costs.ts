import { findAnchors, type Anchors, type Knowledge } from './anchors.ts';
import { chineseLength, englishLength, lengthCost } from './length.ts';
import type { Range, Unit } from './unit.ts';

/** The cost (negative log likelihood) of a bead; infinite where there can be none. */
export type BeadCost = (zh: Range, en: Range) => number;

/**
 * How many units a bead has on either side, and what it costs: how rare such beads are and, for each
 * English unit after the first, how many ways there are to part the same length.
 */
export const shapes = [
  { zh: 1, en: 1, cost: 0.15 },
  { zh: 1, en: 2, cost: 5.5 },
  { zh: 2, en: 1, cost: 6 },
  { zh: 1, en: 3, cost: 12 },
  { zh: 3, en: 1, cost: 8 },
  { zh: 1, en: 4, cost: 17.5 },
  { zh: 4, en: 1, cost: 10 },
  { zh: 2, en: 2, cost: 11 },
  { zh: 1, en: 0, cost: 0 },
  { zh: 0, en: 1, cost: 0 },
] as const;

const prior = new Map<string, number>(shapes.map(({ zh, en, cost }) => [`${zh} ${en}`, cost]));

/** What leaving a unit without partner costs: lines that are no sentences often have none. */
const alone = {
  zh: { sentence: 4.5, line: 3.5 },
  en: { sentence: 9, line: 5 },
} as const;

/** A line for a sentence, or a sentence for a line. */
const otherKind = 5;

/** A bead that goes on over the end of an English paragraph. */
const overParagraphs = 3;

/** What a unit of weight brings if an anchor is on both sides, and costs if it is on one. */
const anchorGain = 1;
const anchorLoss = 0.35;

/** The most one anchor weighs, so that one coincidence does not outdo everything else. */
const mostWeight = 4;

/** Makes the function that says what a bead of two texts costs. */
export function createBeadCost(
  zh: readonly Unit[],
  en: readonly Unit[],
  knowledge: Knowledge,
): BeadCost {
  const anchorScore = createAnchorScore(findAnchors(zh, en, knowledge));
  const zhLengths = sums(zh.map(({ text }) => chineseLength(text)));
  const enLengths = sums(en.map(({ text }) => englishLength(text)));
  const ratio = ratioOf(zhLengths.at(-1), enLengths.at(-1));
  const openCost = createOpenCost(zh, en);
  return (zhRange, enRange) => {
    const [zhCount, enCount] = [zhRange.end - zhRange.start, enRange.end - enRange.start];
    if (enCount === 0) return alone.zh[zh[zhRange.start]?.kind ?? 'sentence'];
    if (zhCount === 0) return alone.en[en[enRange.start]?.kind ?? 'sentence'];
    const kinds = kindCost(zh, zhRange, en, enRange);
    if (kinds === Infinity) return Infinity;
    const length = lengthCost(between(zhLengths, zhRange), between(enLengths, enRange), ratio);
    return (
      (prior.get(`${zhCount} ${enCount}`) ?? Infinity) +
      kinds +
      length +
      openCost(zhRange, enRange) -
      anchorScore(zhRange, enRange)
    );
  };
}

/** Letters of English to a character of Chinese; what is usual, where the texts differ by more than that. */
function ratioOf(zhTotal = 0, enTotal = 0): number {
  return Math.min(Math.max(enTotal / Math.max(zhTotal, 1), 3.2), 5.2);
}

/** Headings go with lines; neither is joined with sentences, nor is Chinese over the end of a paragraph. */
function kindCost(
  zh: readonly Unit[],
  zhRange: Range,
  en: readonly Unit[],
  enRange: Range,
): number {
  const kind = zh[zhRange.start]?.kind;
  for (let index = zhRange.start + 1; index < zhRange.end; index += 1) {
    if (zh[index]?.kind !== kind || zh[index]?.opens === true) return Infinity;
  }
  let cost = 0;
  for (let index = enRange.start; index < enRange.end; index += 1) {
    if (en[index]?.kind !== kind) {
      if (enRange.end - enRange.start > 1) return Infinity;
      cost += otherKind;
    }
    if (index > enRange.start && en[index]?.opens === true && kind === 'sentence')
      cost += overParagraphs;
  }
  return cost;
}

/** The cost of paragraphs that start on one side alone, by how many paragraphs the sides have. */
function createOpenCost(
  zh: readonly Unit[],
  en: readonly Unit[],
): (zhRange: Range, enRange: Range) => number {
  const [zhShare, enShare] = [zh, en].map(
    (units) => (units.filter(({ opens }) => opens).length + 1) / (units.length + 2),
  );
  const kept = Math.min((enShare ?? 0) / (zhShare ?? 1), 1) * 0.9;
  const added = Math.min(
    Math.max(((enShare ?? 0) - (zhShare ?? 0)) / (1 - (zhShare ?? 0)), 0.04),
    0.9,
  );
  const costs = {
    both: -Math.log(kept),
    zhOnly: -Math.log(1 - kept),
    enOnly: -Math.log(added),
    neither: -Math.log(1 - added),
  };
  return (zhRange, enRange) => {
    const enOpens = en[enRange.start]?.opens === true;
    if (zh[zhRange.start]?.opens === true) return enOpens ? costs.both : costs.zhOnly;
    return enOpens ? costs.enOnly : costs.neither;
  };
}

/** Makes the function that says what the anchors of a bead bring, and what those on one side cost. */
function createAnchorScore({
  zh,
  en,
  weights,
}: Anchors): (zhRange: Range, enRange: Range) => number {
  const weightOf = (anchor: string): number => Math.min(weights.get(anchor) ?? 0, mostWeight);
  const weighted = (sets: Anchors['zh']): Anchor[][] =>
    sets.map((set) => [...set].map((name) => ({ name, weight: weightOf(name) })));
  const [zhAnchors, enAnchors] = [weighted(zh), weighted(en)];
  const totals = (sets: Anchor[][]): number[] =>
    sums(sets.map((anchors) => anchors.reduce((total, { weight }) => total + weight, 0)));
  const [zhTotals, enTotals] = [totals(zhAnchors), totals(enAnchors)];
  const has = (sets: Anchors['zh'], { start, end }: Range, name: string): boolean => {
    for (let index = start; index < end; index += 1) if (sets[index]?.has(name)) return true;
    return false;
  };
  return (zhRange, enRange) => {
    let score = -(between(zhTotals, zhRange) + between(enTotals, enRange)) * anchorLoss;
    for (let index = zhRange.start; index < zhRange.end; index += 1) {
      for (const { name, weight } of zhAnchors[index] ?? []) {
        const isRepeated = has(zh, { start: zhRange.start, end: index }, name);
        if (isRepeated) score += weight * anchorLoss;
        else if (has(en, enRange, name)) score += weight * (anchorGain + 2 * anchorLoss);
      }
    }
    return score;
  };
}

interface Anchor {
  name: string;
  weight: number;
}

/** The sums of the values before each place. */
function sums(values: readonly number[]): number[] {
  let total = 0;
  return [0, ...values.map((value) => (total += value))];
}

function between(totals: readonly number[], { start, end }: Range): number {
  return (totals[end] ?? 0) - (totals[start] ?? 0);
}
