import { levelOf } from '../language/rarity.ts';
import type { Dictionary } from './dictionary.ts';
import type { ReadWord } from './senses-of.ts';

/** A way to take the rest of a word apart. */
interface Cut {
  ends: readonly number[];
  /** The levels of its parts, added up. */
  rarity: number;
}

/**
 * What a word is made of: as few words of the dictionary that are shorter than it as will do, else single
 * characters; of cuts into as many the one into the commonest words, 高起点 → 高, 起点. One part for
 * each character that stands alone.
 */
export function partsOf({ text, syllables }: ReadWord, { has }: Dictionary): ReadWord[] {
  const characters = [...text];
  const best: Cut[] = [];
  best[characters.length] = { ends: [], rarity: 0 };
  for (let start = characters.length - 1; start >= 0; start -= 1) {
    const whole = start === 0 && characters.length > 1 ? 1 : 0;
    for (let end = characters.length - whole; end > start; end -= 1) {
      const part = characters.slice(start, end).join('');
      const rest = best[end];
      if (rest === undefined || (end > start + 1 && !has(part))) continue;
      const cut = { ends: [end, ...rest.ends], rarity: levelOf(part) + rest.rarity };
      if (isBetter(cut, best[start])) best[start] = cut;
    }
  }
  let start = 0;
  return (best[0]?.ends ?? []).map((end) => {
    const part = {
      text: characters.slice(start, end).join(''),
      syllables: syllables.slice(start, end),
    };
    start = end;
    return part;
  });
}

function isBetter(cut: Cut, other: Cut | undefined): boolean {
  if (other === undefined || cut.ends.length < other.ends.length) return true;
  return cut.ends.length === other.ends.length && cut.rarity < other.rarity;
}
