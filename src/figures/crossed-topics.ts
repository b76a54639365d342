import type { Pair } from './order.ts';
import { topicsOf } from './topics.ts';

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
  const [zhOne, zhOther] = [topics(one, 0, pairs, texts.zh), topics(other, 0, pairs, texts.zh)];
  const [own, others] = [without(zhOne, zhOther), without(zhOther, zhOne)];
  if (own.length === 0 && others.length === 0) return undefined;
  const [enOne, enOther] = [topics(one, 1, pairs, texts.en), topics(other, 1, pairs, texts.en)];
  const [ownEn, othersEn] = [without(enOne, enOther), without(enOther, enOne)];
  const meet = (some: readonly number[], more: readonly number[]): boolean =>
    some.some((topic) => more.includes(topic));
  const isSame = meet(own, ownEn) || meet(others, othersEn);
  const isCrossed = meet(own, othersEn) && meet(others, ownEn);
  if (isSame) return isCrossed ? undefined : 'same';
  return isCrossed ? 'crossed' : undefined;
}

function topics(
  pair: Pair,
  side: 0 | 1,
  pairs: readonly Pair[],
  text: string,
): ReadonlySet<number> {
  const { reading } = pair[side];
  let [before, after] = [0, text.length];
  for (const {
    [side]: { reading: each },
  } of pairs) {
    if (each.end <= reading.start) before = Math.max(before, each.end);
    if (each.start >= reading.end) after = Math.min(after, each.start);
  }
  return topicsOf(text, reading, { before, after }, side === 0 ? 'zh' : 'en');
}

function without(some: ReadonlySet<number>, others: ReadonlySet<number>): number[] {
  return [...some].filter((topic) => !others.has(topic));
}
