import { partsOf } from '../dictionary/parts-of.ts';
import { sensesOf, type ReadWord } from '../dictionary/senses-of.ts';
import { isCapitalized, joinSyllables } from '../language/pinyin-syllables.ts';
import type { Word } from '../language/word.ts';
import { fittingSenses } from './fitting-senses.ts';
import { headword } from './headword.ts';
import { syllablesOf } from './occurrence.ts';
import { plainWords } from './plain-words.ts';
import type { WordPart } from './vocabulary.ts';
import type { VocabularySources } from './sources.ts';

/** What a compound or a word is made of, each part with what it means, that first which the translations use. */
export function wordParts(
  words: readonly Word[],
  translations: readonly string[],
  sources: VocabularySources,
): WordPart[] {
  return readParts(words, sources).map((part) => ({
    text: part.text,
    syllables: part.syllables,
    pinyin: joinSyllables(part.syllables),
    senses:
      sources.terms.find(({ zh }) => zh === part.text)?.en ??
      fittingSenses(sensesOf(part, sources.dictionary), translations),
  }));
}

/** The words of a compound; of a single word those that it holds. */
function readParts(words: readonly Word[], { dictionary }: VocabularySources): ReadWord[] {
  if (words.length > 1) {
    const read = plainWords(words, dictionary).filter(({ pinyin }) => pinyin !== undefined);
    return read.map((word) => {
      const spelled = headword([{ text: word.text, words: [word] }], dictionary);
      return { text: word.text, syllables: syllablesOf(spelled) };
    });
  }
  const text = words.map((word) => word.text).join('');
  const syllables = syllablesOf(words);
  const parts = partsOf({ text, syllables }, dictionary);
  // A name that falls into single characters only sounds like them.
  const soundsAlone = isCapitalized(syllables[0]) && parts.every((part) => part.text.length === 1);
  return soundsAlone || parts.length < 2 ? [] : parts;
}
