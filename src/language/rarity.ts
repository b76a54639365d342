import { dict } from '@node-rs/jieba/dict.js';

export const levels = [1, 2, 3, 4, 5] as const;

/** How rare a word is in general use, from 1, which everyone knows, to 5. */
export type Level = (typeof levels)[number];

/** Up to which rank of jieba's frequency list words are of each level; all that come after are of the last. */
export const lastRanks = [2000, 5000, 10_000, 25_000] as const;

interface Frequencies {
  of: ReadonlyMap<string, number>;
  /** The frequency of the word at each of the last ranks. */
  bounds: readonly number[];
}

const number = /^第?[〇零一二两三四五六七八九十百千万亿]+$/u;
let loaded: Frequencies | undefined;
const known = new Map<string, Level>();

/**
 * How rare a word is, by its rank in jieba's frequency list, which was counted in newspapers and books.
 * A longer word is no rarer than the two words it is made of, as the list often has only these: `发展` → 1,
 * `高质量` → 1, `孵化器` → 4. Numbers are of the first level.
 */
export function levelOf(word: string): Level {
  if (number.test(word)) return 1;
  loaded ??= load();
  let level = known.get(word);
  if (level === undefined) {
    level = levelAt(frequencyOf(word, loaded.of), loaded.bounds);
    known.set(word, level);
  }
  return level;
}

/** The frequency a word is listed with, or that of the rarer of two words that make it up, if higher. */
function frequencyOf(word: string, listed: Frequencies['of']): number {
  let best = listed.get(word) ?? 0;
  if (word.length < 3) return best;
  for (let end = 1; end < word.length; end += 1) {
    const head = listed.get(word.slice(0, end)) ?? 0;
    if (head > best) best = Math.max(best, Math.min(head, frequencyOf(word.slice(end), listed)));
  }
  return best;
}

function levelAt(frequency: number, bounds: readonly number[]): Level {
  return levels[bounds.findIndex((bound) => frequency >= bound)] ?? 5;
}

/** Reads the list when the first word is asked for: who needs readings alone does not wait for it. */
function load(): Frequencies {
  const of = new Map<string, number>();
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word = '', frequency] = line.split(' ', 2);
    if (frequency !== undefined) of.set(word, Number(frequency));
  }
  const sorted = Uint32Array.from(of.values()).sort().reverse();
  return { of, bounds: lastRanks.map((rank) => sorted[rank - 1] ?? 0) };
}
