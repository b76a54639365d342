import type { CutWord } from './cut.ts';
import type { Cue } from './cues/cue.ts';
import { cues } from './cues/cues.ts';
import { modelReading } from './model.ts';
import { placesIn, textAfter, textBefore, type Place } from './place.ts';
import { rules } from './rules.ts';
import type { Source } from './source.ts';
import { usualReading } from './usual-reading.ts';
import type { Word } from './word.ts';

/** How a model reads a place, if it knows the character. */
export type Learned = (place: Place) => string | undefined;

/** How a character is read, and what said so. */
export interface Settled {
  syllable: string;
  source: Source;
}

/** Reads what the words alone leave open; see `settleCharacter`. */
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
    const places = placesIn(words, index, sentence, from);
    return {
      text: word.text,
      pinyin: places.map((place) => settleCharacter(place, learned).syllable),
    };
  });
}

/**
 * Reads a character by grammar where a rule knows it, else by the cues beside it, else by what the
 * model has learned, else as it is read most.
 */
export function settleCharacter(place: Place, learned: Learned = modelReading): Settled {
  const alone = place.words[place.index]?.text === place.character;
  const ruled = alone ? rules[place.character]?.(place) : undefined;
  if (ruled !== undefined) return { syllable: ruled, source: 'rule' };
  const cue = cueAt(place);
  if (cue !== undefined) return { syllable: cue.reading, source: sourceOf(cue) };
  const syllable = learned(place);
  if (syllable !== undefined) return { syllable, source: 'model' };
  return { syllable: usualReading(place.character), source: 'usual' };
}

function cueAt(place: Place): Cue | undefined {
  if (!Object.hasOwn(cues, place.character)) return undefined;
  const before = textBefore(place);
  const after = textAfter(place);
  const fits = ({ before: left, after: right }: Cue): boolean =>
    (left === undefined || left.test(before)) && (right === undefined || right.test(after));
  return cues[place.character]?.find(fits);
}

/** A cue that asks for nothing is the usual reading, for want of others. */
function sourceOf({ before, after }: Cue): Source {
  return before === undefined && after === undefined ? 'usual' : 'cue';
}
