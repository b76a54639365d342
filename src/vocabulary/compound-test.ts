import { longestFrom } from '../dictionary/longest-from.ts';
import { isHeadword } from '../dictionary/senses-of.ts';
import { isCapitalized } from '../language/pinyin-syllables.ts';
import type { Word } from '../language/word.ts';
import { syllablesOf } from './occurrence.ts';
import type { VocabularySources } from './sources.ts';

/** 有的 and 的话 are words of the dictionary, but side by side they seldom are. */
const particle = /^[的地得了着]|[的地得了着]$/u;

/** Tells whether words that stand side by side are a term, a name or a word of the dictionary. */
export interface CompoundTest {
  isCompound: (run: readonly Word[], text: string) => boolean;
  /** How long a compound at most is that begins with the first two units of a text. */
  longestFrom: (text: string) => number;
}

export function createCompoundTest({
  terms,
  lexicons,
  dictionary,
}: VocabularySources): CompoundTest {
  const known = new Set([
    ...terms.map(({ zh }) => zh),
    ...lexicons.flatMap((lexicon) =>
      [...lexicon]
        .filter(([, words]) => words.every(({ pinyin }) => isCapitalized(pinyin?.[0])))
        .map(([text]) => text),
    ),
  ]);
  const longestKnown = longestFrom(known);
  return {
    longestFrom: (text) => Math.max(longestKnown(text), dictionary.longestFrom(text)),
    isCompound(run, text) {
      if (known.has(text)) return true;
      if (!dictionary.has(text) || particle.test(text)) return false;
      // 万名, of ten thousand people, is not the word for all names.
      if (run.every((word) => word.text.length === 1)) return false;
      return isHeadword({ text, syllables: syllablesOf(run) }, dictionary);
    },
  };
}
