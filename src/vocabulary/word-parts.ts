import { affixSense } from '../dictionary/affix-senses.ts';
import { partsOf } from '../dictionary/parts-of.ts';
import type { ReadWord } from '../dictionary/senses-of.ts';
import { isCapitalized, joinSyllables } from '../language/pinyin-syllables.ts';
import type { Word } from '../language/word.ts';
import { headword } from './headword.ts';
import { meaningOf } from './meaning-of.ts';
import { spellWords, syllablesOf } from './occurrence.ts';
import { plainWords } from './plain-words.ts';
import type { WordPart } from './vocabulary.ts';
import type { VocabularySources } from './sources.ts';

/** What a compound or a word is made of, each part with what it means, that first which the translations use. */
export function wordParts(
  words: readonly Word[],
  translations: readonly string[],
  sources: VocabularySources,
): WordPart[] {
  const parts = readParts(words, sources);
  // Only within a word is a character an affix: the words of a phrase mean what they mean alone.
  const isWord = words.length === 1;
  return parts.map((part, index) => {
    const affix = isWord ? affixOf(part.text, index, parts.length) : undefined;
    const senses = meaningOf(part, translations, sources);
    return {
      text: part.text,
      syllables: part.syllables,
      pinyin: part.pinyin ?? joinSyllables(part.syllables),
      senses: affix === undefined ? senses : withAffix(affix, senses),
    };
  });
}

/** The sense of an affix first, and those of the character that it has not told: -ize; -ization. */
function withAffix(affix: string, senses: readonly string[]): string[] {
  const told = new Set([affix, ...affix.split('; ')]);
  return [affix, ...senses.filter((sense) => !told.has(sense))];
}

/** What a single character means where it starts or ends a word. */
function affixOf(text: string, index: number, count: number): string | undefined {
  if (text.length > 1) return undefined;
  if (index === count - 1) return affixSense(text, 'suffix');
  return index === 0 ? affixSense(text, 'prefix') : undefined;
}

/** The words of a compound; of a single word those that it holds. */
function readParts(
  words: readonly Word[],
  sources: VocabularySources,
): (ReadWord & { pinyin?: string })[] {
  const { dictionary } = sources;
  if (words.length > 1) {
    return runsOf(plainWords(words, dictionary), sources).flatMap((run) => {
      const text = run.map((word) => word.text).join('');
      if (run.every(({ pinyin }) => pinyin === undefined)) return [];
      const spelled = run.length === 1 ? headword([{ text, words: run }], dictionary) : run;
      return [{ text, syllables: syllablesOf(spelled), pinyin: spellWords(spelled) }];
    });
  }
  const text = words.map((word) => word.text).join('');
  const syllables = syllablesOf(words);
  const parts = partsOf({ text, syllables }, dictionary);
  // A name that falls into single characters only sounds like them.
  const soundsAlone = isCapitalized(syllables[0]) && parts.every((part) => part.text.length === 1);
  return soundsAlone || parts.length < 2 ? [] : parts;
}

/** The words of a compound, those together that are a term within it: 中东铁路 in 中东铁路建筑群. */
function runsOf(words: readonly Word[], { glosses, terms }: VocabularySources): Word[][] {
  const isKnown = (text: string): boolean =>
    glosses.has(text) || terms.some(({ zh }) => zh === text);
  const runs: Word[][] = [];
  for (let start = 0; start < words.length;) {
    let end = start === 0 ? words.length - 1 : words.length;
    const textUpTo = (last: number): string =>
      words
        .slice(start, last)
        .map(({ text }) => text)
        .join('');
    while (end > start + 1 && !isKnown(textUpTo(end))) end -= 1;
    runs.push(words.slice(start, Math.max(end, start + 1)));
    start = Math.max(end, start + 1);
  }
  return runs;
}
