import type { Dictionary } from './dictionary.ts';
import type { ReadWord } from './senses-of.ts';

/**
 * What a word is made of: from the left, the longest words of the dictionary that are shorter than it,
 * else single characters: 展销会场 → 展销, 会场. One part for each character that stands alone.
 */
export function partsOf({ text, syllables }: ReadWord, { has }: Dictionary): ReadWord[] {
  const characters = [...text];
  const parts: ReadWord[] = [];
  for (let start = 0; start < characters.length;) {
    let end = start === 0 ? Math.max(1, characters.length - 1) : characters.length;
    while (end > start + 1 && !has(characters.slice(start, end).join(''))) end -= 1;
    parts.push({
      text: characters.slice(start, end).join(''),
      syllables: syllables.slice(start, end),
    });
    start = end;
  }
  return parts;
}
