import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

// Of the order of jieba's commonest names: wins over its parts, loses to two common words.
const addedFrequency = 3000;
/** Of the general lexicon and of another, such as the empty one of an example. */
const mostKept = 2;

/** The lists made last, by the words added to them: a list takes a while to load, and much memory. */
const latest = new Map<string, Jieba>();

/** Jieba's word list with more words; the same for the same words, as long as few others are asked for. */
export function wordListWith(added: Iterable<string>): Jieba {
  const lines = Array.from(added, (word) => `${word} ${addedFrequency} n`).join('\n');
  const list = latest.get(lines) ?? load(lines);
  latest.delete(lines);
  latest.set(lines, list);
  for (const oldest of latest.keys()) if (latest.size > mostKept) latest.delete(oldest);
  return list;
}

function load(lines: string): Jieba {
  const list = Jieba.withDict(dict);
  if (lines !== '') list.loadDict(Buffer.from(lines));
  return list;
}
