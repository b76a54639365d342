import { dict } from '@node-rs/jieba/dict.js';

let classes: ReadonlyMap<string, string> | undefined;

/** The part of speech jieba’s word list gives a word, as it abbreviates it: `打造` → `v`; `undefined` if it has none. */
export function wordClass(word: string): string | undefined {
  classes ??= new Map(entries());
  return classes.get(word);
}

/** Reads lines of a word, its frequency and its part of speech. */
function* entries(): Generator<[string, string]> {
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word, , name] = line.trim().split(' ');
    if (word !== undefined && name !== undefined) yield [word, name];
  }
}
