import type { Word } from '../language/word.ts';
import type { CompoundTest } from './compound-test.ts';
import type { Occurrence } from './occurrence.ts';
import type { Place } from './vocabulary.ts';

/** The most words a compound has; the longest terms are lists such as 屏、端、网、云、智. */
const longest = 9;

/** Runs of words of a line that together are one thing to look up. */
export function findCompounds(
  words: readonly Word[],
  place: Place,
  { isCompound, longestFrom }: CompoundTest,
): Occurrence[] {
  let reached = 0;
  return words.flatMap((word, index) => {
    const start = reached;
    reached += word.text.length;
    const found: Occurrence[] = [];
    let { text } = word;
    const mostUnits = longestFrom(text + (words[index + 1]?.text ?? ''));
    for (let last = index + 1; last < Math.min(index + longest, words.length); last += 1) {
      text += words[last]?.text ?? '';
      if (text.length > mostUnits) break;
      const run = words.slice(index, last + 1);
      if (isCompound(run, text)) found.push({ text, words: run, place, start });
    }
    return found;
  });
}
