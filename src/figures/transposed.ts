import type { Assignment } from './assign.ts';
import { isContrast, isTurned } from './contrast.ts';
import { topicsAgree } from './crossed-topics.ts';
import { breaksOrder } from './kept-order.ts';
import { isAlike, orderedPairs, type Pair } from './order.ts';

/** How many figures away others are looked at: more than a sentence has. */
const reach = 100;

/**
 * Two figures of one kind that have changed places: neighbours among those of their kind, by the words between and
 * beside them, or, while all others stand as they stood, with others between them, 80卢比（1英镑）…20卢比（23便士）
 * as “20 rupees (£1) … 80 rupees (23p)”.
 */
export function transposedPairs(assignment: Assignment, zh: string, en: string): [Pair, Pair][] {
  const pairs = orderedPairs(assignment);
  const texts = { zh, en };
  const alike = pairs.flatMap((one, place) => {
    const near = pairs.slice(Math.max(0, place - reach), place + reach);
    const other = pairs.slice(place + 1, place + reach).find((each) => isAlike(one, each));
    return other === undefined
      ? []
      : [{ one, other, near, agreement: topicsAgree(one, other, near, texts) }];
  });
  const certain = alike.filter(
    ({ one, other, agreement }) => agreement === 'crossed' || breaksOrder(one, other, zh, en),
  );
  if (certain.length > 0) return certain.map(({ one, other }) => [one, other]);
  const contrasted = isBackwards(pairs)
    ? []
    : alike.filter(
        ({ one, other, near, agreement }) =>
          agreement === undefined &&
          areTurnedNeighbours(one, other, near) &&
          isContrast(one, other, zh, en),
      );
  // Where figures of several kinds have changed places, whole clauses have.
  if (new Set(contrasted.map(({ one }) => one[0].kind)).size === 1)
    return contrasted.map(({ one, other }) => [one, other]);
  return farApart(pairs, zh, en);
}

/** Whether a sentence of three figures or more has been turned round as a whole. */
function isBackwards(pairs: readonly Pair[]): boolean {
  return (
    pairs.length > 2 &&
    pairs.every(([, { reading }], place) => {
      const next = pairs[place + 1];
      return next === undefined || next[1].reading.start < reading.start;
    })
  );
}

/** Whether two figures stand the other way round in the English, without another of their kind between them. */
function areTurnedNeighbours(one: Pair, other: Pair, pairs: readonly Pair[]): boolean {
  const [start, end] = [other[1].reading.start, one[1].reading.start];
  const isBetween = ([, { reading }]: Pair): boolean =>
    reading.start > start && reading.start < end;
  return start < end && !pairs.some((each) => isAlike(one, each) && isBetween(each));
}

function farApart(pairs: readonly Pair[], zh: string, en: string): [Pair, Pair][] {
  const inEnglish = pairs.toSorted(([, one], [, other]) => one.reading.start - other.reading.start);
  const moved = pairs.filter((pair, place) => inEnglish[place] !== pair);
  const [one, other] = moved;
  if (moved.length !== 2 || one === undefined || other === undefined) return [];
  const distance = pairs.indexOf(other) - pairs.indexOf(one);
  if (distance < 2 || !isAlike(one, other)) return [];
  // Three figures read backwards, and the middle one stands as it stood.
  return pairs.length === 3 && isTurned(zh, en) ? [] : [[one, other]];
}
