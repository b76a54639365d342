import { sensesOf } from '../dictionary/senses-of.ts';
import { isCapitalized } from '../language/pinyin-syllables.ts';
import { levelOf } from '../language/rarity.ts';
import type { Word } from '../language/word.ts';
import { fittingSenses } from './fitting-senses.ts';
import { headword } from './headword.ts';
import { spellWords, syllablesOf, type Occurrence } from './occurrence.ts';
import type { VocabularyEntry } from './vocabulary.ts';
import type { VocabularySources } from './sources.ts';
import { wordParts } from './word-parts.ts';

/** What is said of a name that neither the terms nor the dictionary have. */
export const nameAlone = '(name)';

/** All occurrences of a word as its entry in the vocabulary. */
export function describeEntry(
  id: string,
  occurrences: readonly Occurrence[],
  sources: VocabularySources,
): VocabularyEntry {
  const [first] = occurrences;
  if (first === undefined) throw new Error(`${id} does not occur`);
  const { text } = first;
  const term = sources.terms.find(({ zh }) => zh === text);
  const words = term === undefined ? headword(occurrences, sources.dictionary) : first.words;
  const syllables = syllablesOf(words);
  const isName = term === undefined ? words.every(isNameWord) : term.kind === 'name';
  const english = translations(occurrences);
  const senses = term?.en ?? dictionarySenses(text, syllables, english, sources);
  return {
    id,
    text,
    syllables,
    pinyin: spellWords(words),
    senses: senses.length === 0 && isName ? [nameAlone] : senses,
    count: occurrences.length,
    level: levelOf(text),
    first: firstPlace(occurrences, first),
    sections: [...new Set(occurrences.map(({ place }) => place.section))],
    parts: senses.length === 0 || words.length > 1 ? wordParts(words, english, sources) : [],
    ...(isName && { name: true }),
    ...(term && { term: term.id }),
  };
}

function firstPlace(
  occurrences: readonly Occurrence[],
  first: Occurrence,
): VocabularyEntry['first'] {
  const { place, start } = occurrences.find((each) => each.place.sentence) ?? first;
  return { ...place, start };
}

/** What the dictionary has, in the order that fits the translations; a surname stays what it is. */
function dictionarySenses(
  text: string,
  syllables: readonly string[],
  english: readonly string[],
  { dictionary }: VocabularySources,
): readonly string[] {
  const senses = sensesOf({ text, syllables }, dictionary);
  if (text.length === 1 && isCapitalized(syllables[0])) return senses;
  return fittingSenses(senses, english);
}

/** The English of the lines a word stands in, each once. */
function translations(occurrences: readonly Occurrence[]): string[] {
  const texts = occurrences.map(({ place }) => place.en).filter((text) => text !== '');
  return [...new Set(texts)];
}

function isNameWord({ pinyin }: Word): boolean {
  return pinyin === undefined || isCapitalized(pinyin[0]);
}
