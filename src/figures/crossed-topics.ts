import type { Pair } from './order.ts';
import { topicsOf } from './topics.ts';

/** How the words beside two figures of one language differ: what only the first is of, and only the other. */
type Contrast = readonly [own: readonly number[], others: readonly number[]];

/** 12个村庄, but not 12个。 after 村庄. */
const counted = /^[^，,；;。、：:（）()\d]{3}/u;

/** The second is part of the first, so that what follows says what both are of: 14 of the 15 countries. */
const partOf = /^ (?:out )?of (?:the |all )?$/;

/** What tells the later figure first: to 2.3 percent from 2.6. */
const comparing = /\b(?:from|than|against|versus|compared|after|before)\b/;

/**
 * What the words beside two figures say of them: that each stands with what it is of in both languages (`same`), or
 * with what the other is of, 5人死亡、20人受伤 as “20 people were killed and five injured” (`crossed`).
 */
export function topicsAgree(
  one: Pair,
  other: Pair,
  pairs: readonly Pair[],
  texts: { zh: string; en: string },
): 'same' | 'crossed' | undefined {
  const contrast = (side: 0 | 1, isBehind: boolean): Contrast => {
    const text = side === 0 ? texts.zh : texts.en;
    const [some, others] = [one, other].map((pair) => topics(pair, side, pairs, text, isBehind));
    return [without(some, others), without(others, some)];
  };
  const zh = contrast(0, false);
  if (zh.flat().length === 0) return undefined;
  const en = contrast(1, false);
  const isSame = meet(zh[0], en[0]) || meet(zh[1], en[1]);
  const isCrossed = meet(zh[0], en[1]) && meet(zh[1], en[0]);
  if (isSame) return isCrossed ? undefined : 'same';
  if (isCrossed) return 'crossed';
  // Where what is counted stands behind both, one that counts what the other does says enough.
  const isTurned = one[1].reading.start > other[1].reading.start;
  const areCounted = [one, other].every(
    ([{ kind, reading }]) => kind === 'number' && counted.test(texts.zh.slice(reading.end)),
  );
  if (!isTurned && !areCounted) return undefined;
  const [start, end] = [one[1].reading, other[1].reading].sort((a, b) => a.start - b.start);
  const between = texts.en.slice(start?.end, end?.start);
  if (partOf.test(between)) return undefined;
  const isOneAway = meet(zh[0], en[1]) || meet(zh[1], en[0]);
  if (isTurned && isOneAway && !comparing.test(between)) return 'crossed';
  const [zhBehind, enBehind] = [contrast(0, true), contrast(1, true)];
  const isAway = meet(zhBehind[0], enBehind[1]) || meet(zhBehind[1], enBehind[0]);
  return isAway ? 'crossed' : undefined;
}

function meet(some: readonly number[], more: readonly number[]): boolean {
  return some.some((topic) => more.includes(topic));
}

/** What a figure is of by the words around it, or by those behind it alone, as far as the next figures. */
function topics(
  pair: Pair,
  side: 0 | 1,
  pairs: readonly Pair[],
  text: string,
  isBehind: boolean,
): ReadonlySet<number> {
  const { reading } = pair[side];
  let [before, after] = [0, text.length];
  for (const {
    [side]: { reading: each },
  } of pairs) {
    if (each.end <= reading.start) before = Math.max(before, each.end);
    if (each.start >= reading.end) after = Math.min(after, each.start);
  }
  const from = isBehind ? reading.start : before;
  return topicsOf(text, reading, { before: from, after }, side === 0 ? 'zh' : 'en');
}

function without(
  some: ReadonlySet<number> | undefined,
  others: ReadonlySet<number> | undefined,
): number[] {
  return [...(some ?? [])].filter((topic) => others?.has(topic) !== true);
}
