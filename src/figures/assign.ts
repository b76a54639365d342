import { agreement } from './agree.ts';
import type { Atom } from './atoms.ts';

/** Which numbers of the two texts stand for each other, and which are left alone. */
export interface Assignment {
  pairs: [zh: Atom, en: Atom][];
  zh: Atom[];
  en: Atom[];
}

/** The least agreement by which a number may stand for two of the other text. */
const shareable = 3;

/**
 * How far a number may stand from its place in a text with more of them, counted in numbers: no sentence has
 * as many, and a text that has would otherwise take time by their square.
 */
const reach = 100;

/**
 * Pairs the numbers of two texts, those that agree best first and, of equals, those that stand nearest to
 * each other’s place. What is then alone may share a partner, as a number said twice may be said once.
 */
export function assign(zh: readonly Atom[], en: readonly Atom[]): Assignment {
  const candidates = zh.flatMap((one, row) => {
    const place = (row + 0.5) / zh.length;
    const first = Math.max(0, Math.floor(place * en.length) - reach);
    return en.slice(first, first + 2 * reach).flatMap((other, index) => {
      const score = agreement(one, other);
      if (score === 0) return [];
      const distance = Math.abs(place - (first + index + 0.5) / en.length);
      return [{ one, other, score, distance }];
    });
  });
  candidates.sort((a, b) => b.score - a.score || a.distance - b.distance);
  const taken = new Set<Atom>();
  const pairs: [Atom, Atom][] = [];
  for (const { one, other } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  const shared = new Set<Atom>();
  for (const { one, other, score } of candidates) {
    if (score < shareable || one.kind === 'score' || other.kind === 'score') continue;
    // “Four flights” are not the 4小时 that are told as “4 hours”.
    const isOtherSort = one.kind !== other.kind || one.unit !== other.unit;
    if (isOtherSort && one.value < 10) continue;
    if (other.isReported) shared.add(one);
    if (one.isReported) shared.add(other);
  }
  const isAlone = (atom: Atom): boolean => !taken.has(atom) && !shared.has(atom);
  return { pairs, zh: zh.filter(isAlone), en: en.filter(isAlone) };
}
