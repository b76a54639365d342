import type { Word } from '../language/word.ts';
import type { Occurrence } from './occurrence.ts';
import type { Place } from './vocabulary.ts';

/** The words of a line where they stand; marks, digits and Latin letters are none. */
export function findWords(words: readonly Word[], place: Place): Occurrence[] {
  let reached = 0;
  return words.flatMap((word) => {
    const start = reached;
    reached += word.text.length;
    return word.pinyin === undefined ? [] : [{ text: word.text, words: [word], place, start }];
  });
}
