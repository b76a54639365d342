import type { AnnotatorOptions } from './annotate.ts';
import { certaintyOf, isReviewed } from './certainty.ts';
import { createCutter, type CutWord } from './cut.ts';
import { placesIn, type Place } from './place.ts';
import { hasPolyphone } from './polyphones.ts';
import { settleCharacter, type Settled } from './settle.ts';
import type { Source } from './source.ts';
import type { Word } from './word.ts';

/** Where a reading comes from, and the probability that it is right. */
export interface Origin {
  source: Source;
  certainty: number;
}

/** A word with the origin of each of its readings. */
export interface TracedWord extends Word {
  origins?: readonly Origin[];
}

/** Turns a sentence into the words `createAnnotator` gives, with the origin of every reading. */
export type Trace = (sentence: string) => TracedWord[];

/** Makes the function that says of each reading where it comes from and how sure it is. */
export function createTracer({
  general = new Map(),
  own = new Map(),
}: AnnotatorOptions = {}): Trace {
  return traceWith(createCutter(general, own));
}

/**
 * Makes the same function for those who look for readings that are not certain: stretches between marks that have
 * no polyphone, half of them, are left whole and unread. No reading depends on more than the words beside it.
 */
export function createSkimmer({
  general = new Map(),
  own = new Map(),
}: AnnotatorOptions = {}): Trace {
  return traceWith(createCutter(general, own, hasPolyphone));
}

function traceWith(cut: (sentence: string) => CutWord[]): Trace {
  return (sentence) => {
    const words = cut(sentence);
    let start = 0;
    return words.map((word, index) => {
      const from = start;
      start += word.text.length;
      return sameEverywhere(word) ?? traced(word, placesIn(words, index, sentence, from));
    });
  };
}

/** A word of which the sentence tells nothing, traced; the cutter gives the same objects wherever a word stands. */
function sameEverywhere(word: CutWord): TracedWord | undefined {
  if (word.pinyin === undefined) return { text: word.text };
  word.everywhere ??= isOpen(word) ? 'open' : traced(word, placesIn([word], 0, word.text, 0));
  return word.everywhere === 'open' ? undefined : word.everywhere;
}

/** Whether what stands around a word tells how it is read, or how sure that is. */
function isOpen({ text, open, lexicon }: CutWord): boolean {
  if (open === true) return true;
  return lexicon === undefined && !isReviewed(text) && hasPolyphone(text);
}

function traced(word: CutWord, places: Place[]): TracedWord {
  const { text, pinyin } = word;
  if (pinyin === undefined) return { text };
  const readings = places.map((place, index) => {
    const settled = settledOf(word, place, index);
    const { syllable, source } = settled;
    return { syllable, origin: { source, certainty: certaintyOf(place, settled) } };
  });
  if (readings.some(({ syllable }, index) => syllable === places[index]?.character))
    return { text };
  return {
    text,
    pinyin: readings.map(({ syllable }) => syllable),
    origins: readings.map(({ origin }) => origin),
  };
}

function settledOf({ open, lexicon, pinyin }: CutWord, place: Place, index: number): Settled {
  if (open === true) return settleCharacter(place);
  return { syllable: pinyin?.[index] ?? '', source: lexicon ?? 'dictionary' };
}
