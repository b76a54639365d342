import { cutSyllables } from './pinyin-syllables.ts';
import type { Word } from './word.ts';

/** Stretches of Chinese, as `parseStretch` reads them, with the words and readings they are made of. */
export type Lexicon = ReadonlyMap<string, readonly Word[]>;

/**
 * The words of a lexicon entry: the spaces of its pinyin part the words, its capitals are kept:
 * `('长春市', 'Chángchūn Shì')` → 长春 Cháng chūn, 市 Shì.
 * `undefined` if the readings do not match the characters.
 */
export function parseEntry(text: string, spelling: string): readonly Word[] | undefined {
  const entry = `${text} ${spelling}`;
  if (!known.has(entry)) known.set(entry, cutWords([...text], spelling.trim().split(/\s+/)));
  return known.get(entry);
}

/** Articles have many entries in common. */
const known = new Map<string, readonly Word[] | undefined>();

function cutWords(characters: string[], spellings: string[]): Word[] | undefined {
  const [spelling, ...rest] = spellings;
  if (spelling === undefined) return characters.length === 0 ? [] : undefined;
  for (let length = characters.length - rest.length; length > 0; length -= 1) {
    const text = characters.slice(0, length).join('');
    const pinyin = cutSyllables(text, spelling);
    if (pinyin === undefined) continue;
    const others = cutWords(characters.slice(length), rest);
    if (others !== undefined) return [{ text, pinyin }, ...others];
  }
  return undefined;
}
