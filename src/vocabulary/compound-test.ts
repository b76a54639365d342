import { isHeadword } from '../dictionary/senses-of.ts';
import { isCapitalized } from '../language/pinyin-syllables.ts';
import type { Word } from '../language/word.ts';
import { syllablesOf } from './occurrence.ts';
import type { VocabularySources } from './sources.ts';

/** 有的 and 的话 are words of the dictionary, but side by side they seldom are. */
const particle = /^[的地得了着]|[的地得了着]$/u;

/** Makes the test whether words that stand side by side are a term, a name or a word of the dictionary. */
export function createCompoundTest({
  terms,
  lexicons,
  dictionary,
}: VocabularySources): (run: readonly Word[], text: string) => boolean {
  const known = new Set([
    ...terms.map(({ zh }) => zh),
    ...lexicons.flatMap((lexicon) =>
      [...lexicon]
        .filter(([, words]) => words.every(({ pinyin }) => isCapitalized(pinyin?.[0])))
        .map(([text]) => text),
    ),
  ]);
  return (run, text) => {
    if (known.has(text)) return true;
    if (!dictionary.has(text) || particle.test(text)) return false;
    // 万名, of ten thousand people, is not the word for all names.
    if (run.every((word) => word.text.length === 1)) return false;
    return isHeadword({ text, syllables: syllablesOf(run) }, dictionary);
  };
}
