import { createCutter } from './cut.ts';
import type { Lexicon } from './lexicon.ts';
import { settle } from './settle.ts';
import type { Annotate, Word } from './word.ts';

export interface AnnotatorOptions {
  /** Words that hold everywhere; the segmentation weighs them against others. */
  general?: Lexicon;
  /** Stretches of one article; they are taken as they stand, the longest first. */
  own?: Lexicon;
}

/**
 * Makes the one function that turns sentences into words with readings.
 * Words are cut first and readings follow them: an article's own lexicon, the general lexicon, the
 * dictionaries, and for what these leave open the sentence. 一 and 不 keep their base tone (GB/T
 * 16159-2012, 6.5.2).
 */
export function createAnnotator({
  general = new Map(),
  own = new Map(),
}: AnnotatorOptions = {}): Annotate {
  const cut = createCutter(general, own);
  return (sentence) => settle(cut(sentence), sentence).flatMap(readable);
}

/** A word as text and readings, or its characters where one of them has no known reading. */
function readable(word: Word): Word[] {
  const { text, pinyin } = word;
  if (pinyin === undefined) return [{ text }];
  const characters = [...text];
  if (characters.every((character, index) => character !== pinyin[index]))
    return [{ text, pinyin }];
  return characters.map((character, index) => {
    const reading = pinyin[index];
    return reading === undefined || reading === character
      ? { text: character }
      : { text: character, pinyin: [reading] };
  });
}
