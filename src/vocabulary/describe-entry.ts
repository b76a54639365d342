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
const nameAlone = '(name)';

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
  const senses = term?.en ?? dictionarySenses(text, syllables, occurrences, sources);
  return {
    id,
    text,
    syllables,
    pinyin: spellWords(words),
    senses: senses.length === 0 && isName ? [nameAlone] : senses,
    count: occurrences.length,
    level: levelOf(text),
    first: (occurrences.find(({ place }) => place.sentence !== undefined) ?? first).place,
    sections: [...new Set(occurrences.map(({ place }) => place.section))],
    parts: senses.length === 0 || words.length > 1 ? wordParts(words, sources) : [],
    ...(isName && { name: true }),
    ...(term && { term: term.id }),
  };
}

/** What the dictionary has, in the order that fits the translations; a surname stays what it is. */
function dictionarySenses(
  text: string,
  syllables: readonly string[],
  occurrences: readonly Occurrence[],
  { dictionary }: VocabularySources,
): readonly string[] {
  const senses = sensesOf({ text, syllables }, dictionary);
  if (text.length === 1 && isCapitalized(syllables[0])) return senses;
  return fittingSenses(senses, translations(occurrences));
}

/** The English of the lines a word stands in, each once. */
function translations(occurrences: readonly Occurrence[]): string[] {
  const texts = occurrences.map(({ place }) => place.en).filter((text) => text !== '');
  return [...new Set(texts)];
}

function isNameWord({ pinyin }: Word): boolean {
  return pinyin === undefined || isCapitalized(pinyin[0]);
}
