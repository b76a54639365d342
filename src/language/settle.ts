import type { CutWord } from './cut.ts';
import type { Cue } from './cues/cue.ts';
import { cues } from './cues/cues.ts';
import { modelReading } from './model.ts';
import { textAfter, textBefore, type Place } from './place.ts';
import { rules } from './rules.ts';
import { usualReading } from './usual-reading.ts';
import type { Word } from './word.ts';

/** How a model reads a place, if it knows the character. */
export type Learned = (place: Place) => string | undefined;

/**
 * Reads what the words alone leave open: by grammar where a rule knows the character, else by the cues
 * beside it, else by what the model has learned, else as it is read most.
 */
export function settle(
  words: readonly CutWord[],
  sentence: string,
  learned: Learned = modelReading,
): Word[] {
  let start = 0;
  return words.map((word, index) => {
    const from = start;
    start += word.text.length;
    if (word.open !== true) return word;
    let inWord = 0;
    const pinyin = [...word.text].map((character) => {
      const place = { character, sentence, at: from + inWord, inWord, words, index };
      inWord += character.length;
      return settleCharacter(place, learned);
    });
    return { text: word.text, pinyin };
  });
}

function settleCharacter(place: Place, learned: Learned): string {
  const alone = place.words[place.index]?.text === place.character;
  return (
    (alone ? rules[place.character]?.(place) : undefined) ??
    cued(place) ??
    learned(place) ??
    usualReading(place.character)
  );
}

function cued(place: Place): string | undefined {
  if (!Object.hasOwn(cues, place.character)) return undefined;
  const before = textBefore(place);
  const after = textAfter(place);
  const fits = ({ before: left, after: right }: Cue): boolean =>
    (left === undefined || left.test(before)) && (right === undefined || right.test(after));
  return cues[place.character]?.find(fits)?.reading;
}
