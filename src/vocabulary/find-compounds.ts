import type { Word } from '../language/word.ts';
import type { Occurrence } from './occurrence.ts';
import type { Place } from './vocabulary.ts';

/** The most words a compound has; the longest terms are lists such as 屏、端、网、云、智. */
const longest = 9;

/** Runs of words of a line that together are one thing to look up. */
export function findCompounds(
  words: readonly Word[],
  place: Place,
  isCompound: (run: readonly Word[], text: string) => boolean,
): Occurrence[] {
  return words.flatMap((word, start) => {
    const found: Occurrence[] = [];
    let { text } = word;
    for (let end = start + 1; end < Math.min(start + longest, words.length); end += 1) {
      text += words[end]?.text ?? '';
      const run = words.slice(start, end + 1);
      if (isCompound(run, text)) found.push({ text, words: run, place });
    }
    return found;
  });
}
