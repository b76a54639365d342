import type { CutWord } from './cut.ts';

/** A character whose reading is open, where it stands: what the rules and the model look at. */
export interface Place {
  character: string;
  sentence: string;
  /** Where the character stands in the sentence, and in its word. */
  at: number;
  inWord: number;
  words: readonly CutWord[];
  /** Which word of the sentence it stands in. */
  index: number;
}

/** The places of a word's characters; `start` is where the word stands in the sentence. */
export function placesIn(
  words: readonly CutWord[],
  index: number,
  sentence: string,
  start: number,
): Place[] {
  let inWord = 0;
  return [...(words[index]?.text ?? '')].map((character) => {
    const place = { character, sentence, at: start + inWord, inWord, words, index };
    inWord += character.length;
    return place;
  });
}

/** The text of the word so many words away, or nothing beyond the sentence. */
export function wordAt({ words, index }: Place, distance: number): string {
  return words[index + distance]?.text ?? '';
}

/** Up to twelve characters before and after the character. */
export function textBefore({ sentence, at }: Place): string {
  return sentence.slice(Math.max(0, at - 12), at);
}

export function textAfter({ sentence, at }: Place): string {
  return sentence.slice(at + 1, at + 13);
}
