import { dict } from '@node-rs/jieba/dict.js';

export const levels = [1, 2, 3, 4, 5] as const;

/** How rare a word is in general use, from 1, which everyone knows, to 5. */
export type Level = (typeof levels)[number];

/** Up to which rank of jieba's frequency list words are of each level; all that come after are of the last. */
export const lastRanks = [2000, 5000, 10_000, 25_000] as const;

const rarest = 5;
const number = /^第?[〇零一二两三四五六七八九十百千万亿]+$/u;
const known = new Map<string, Level>();
/** The levels of the words up to the last rank. */
let listed: ReadonlyMap<string, Level> | undefined;

/**
 * How rare a word is, by its rank in jieba's frequency list, which was counted in newspapers and books.
 * A longer word is no rarer than the two words it is made of, as the list often has only these: `发展` → 1,
 * `高质量` → 1, `孵化器` → 4. Numbers are of the first level.
 */
export function levelOf(word: string): Level {
  if (number.test(word)) return 1;
  listed ??= readLevels(dict);
  let level = known.get(word);
  if (level === undefined) {
    level = levelIn(listed, word);
    known.set(word, level);
  }
  return level;
}

/** The level a word is listed with, or that of the rarer of two words that make it up, if lower. */
function levelIn(list: ReadonlyMap<string, Level>, word: string): Level {
  let level = list.get(word) ?? rarest;
  if (word.length < 3) return level;
  for (let end = 1; end < word.length; end += 1) {
    const head = list.get(word.slice(0, end)) ?? rarest;
    const tail = levelIn(list, word.slice(end));
    const both = head > tail ? head : tail;
    if (both < level) level = both;
  }
  return level;
}

/**
 * Reads the levels from lines of a word, its frequency and its kind. It happens when the first word is
 * asked for, and makes text of nothing but the words it keeps: who needs readings alone does not wait.
 */
function readLevels(list: Uint8Array): Map<string, Level> {
  const lines = [...frequencies(list)];
  const sorted = Uint32Array.from(lines, ({ frequency }) => frequency)
    .sort()
    .reverse();
  const bounds = lastRanks.map((rank) => sorted[rank - 1] ?? 0);
  const decoder = new TextDecoder();
  const levelsOfWords = new Map<string, Level>();
  for (const { start, end, frequency } of lines) {
    const level = levels[bounds.findIndex((bound) => frequency >= bound)];
    if (level !== undefined) levelsOfWords.set(decoder.decode(list.subarray(start, end)), level);
  }
  return levelsOfWords;
}

/** Where each word of the list stands, and its frequency. */
function* frequencies(list: Uint8Array) {
  const [lineFeed, space, zero] = [0x0a, 0x20, 0x30];
  let start = 0;
  while (start < list.length) {
    const end = list.indexOf(space, start);
    let frequency = 0;
    for (let at = end + 1; (list[at] ?? 0) >= zero; at += 1) {
      frequency = frequency * 10 + (list[at] ?? 0) - zero;
    }
    yield { start, end, frequency };
    const next = list.indexOf(lineFeed, end);
    start = next === -1 ? list.length : next + 1;
  }
}
