import { commonWords } from './data/common-words.ts';

const common = new Set(commonWords.split(' '));

/**
 * A word of four or more characters cut into the common words it is made of (GB/T 16159-2012, 5.3):
 * 社会主义 → 社会, 主义; 高速公路收费站 → 高速, 公路, 收费站. `undefined` where a part is no word.
 * Parts of two characters must be common; `isWord` says which of three are words.
 */
export function cutLongWord(text: string, isWord: (part: string) => boolean): string[] | undefined {
  if (text.length < 4) return undefined;
  return cutRest(text, (part) => (part.length === 2 ? common.has(part) : isWord(part)));
}

function cutRest(text: string, isPart: (part: string) => boolean): string[] | undefined {
  if (text === '') return [];
  for (const length of [2, 3]) {
    const part = text.slice(0, length);
    if (part.length < length || !isPart(part)) continue;
    const rest = cutRest(text.slice(length), isPart);
    if (rest !== undefined) return [part, ...rest];
  }
  return undefined;
}
