import { joinSyllables } from '../language/pinyin-syllables.ts';
import type { Word } from '../language/word.ts';
import type { Place } from './vocabulary.ts';

const letterOrDigit = /[\p{L}\p{N}]/u;

/** A word, or a run of words that make a compound, where it stands. */
export interface Occurrence {
  text: string;
  /** Its words, one unless it is a compound. */
  words: readonly Word[];
  place: Place;
  /** Where in the place's Chinese it starts. */
  start: number;
}

/** One syllable a character; Latin letters and digits stand for themselves, marks for nothing. */
export function syllablesOf(words: readonly Word[]): string[] {
  return words.flatMap(({ text, pinyin }) => pinyin ?? (letterOrDigit.test(text) ? [text] : []));
}

/** Pinyin with spaces between words: 不忘初心、牢记使命 → `bù wàng chūxīn, láojì shǐmìng`. */
export function spellWords(words: readonly Word[]): string {
  return words
    .map(({ text, pinyin }) => (pinyin === undefined ? text : joinSyllables(pinyin)))
    .join(' ')
    .replaceAll(' 、 ', ', ')
    .replace(/ ?（ ?/g, ' (')
    .replace(/ ?）/g, ')');
}
