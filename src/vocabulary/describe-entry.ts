import { sensesOf, type ReadWord } from '../dictionary/senses-of.ts';
import { isCapitalized } from '../language/pinyin-syllables.ts';
import { levelOf, type Level } from '../language/rarity.ts';
import type { Word } from '../language/word.ts';
import { headword } from './headword.ts';
import { meaningOf } from './meaning-of.ts';
import { measureFirst } from './measure-first.ts';
import { nameWithin } from './name-within.ts';
import { spellWords, syllablesOf, type Occurrence } from './occurrence.ts';
import type { VocabularyEntry } from './vocabulary.ts';
import type { VocabularySources } from './sources.ts';
import { wordParts } from './word-parts.ts';

/** What is said of a name that neither the terms nor the dictionary have. */
export const nameAlone = '(name)';

/** No line has as many characters. */
const longestLine = 100_000;

/** All occurrences of a word as its entry in the vocabulary; `longer` are the names it may be part of. */
export function describeEntry(
  id: string,
  occurrences: readonly Occurrence[],
  sources: VocabularySources,
  longer: readonly VocabularyEntry[] = [],
): VocabularyEntry {
  const [first] = occurrences;
  if (first === undefined) throw new Error(`${id} does not occur`);
  const { text } = first;
  const term = sources.terms.find(({ zh }) => zh === text);
  const words = term === undefined ? headword(occurrences, sources.dictionary) : first.words;
  const syllables = syllablesOf(words);
  const isName = term === undefined ? words.every(isNameWord) : term.kind === 'name';
  const english = translations(occurrences);
  const found = sensesOfWord({ text, syllables }, occurrences, english, sources);
  const isGlossed = term !== undefined || sources.glosses.has(text);
  const within = isName && !isGlossed ? nameWithin(occurrences, found, longer) : undefined;
  const senses = within === undefined ? found : [within];
  const parts = senses.length === 0 || words.length > 1 ? wordParts(words, english, sources) : [];
  const saysNothing = senses.length === 0 && parts.every((part) => part.senses.length === 0);
  return {
    id,
    text,
    syllables,
    pinyin: spellWords(words),
    senses: isName && saysNothing ? [nameAlone] : senses,
    count: occurrences.length,
    level: levelOfWords(words),
    first: firstPlace(occurrences, first),
    ...sectionsWith(occurrences),
    parts,
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

/** The sections a word occurs in, and where in each it occurs first. */
function sectionsWith(
  occurrences: readonly Occurrence[],
): Pick<VocabularyEntry, 'sections' | 'ranks'> {
  const firsts = new Map<string, number>();
  for (const { place, start } of occurrences) {
    if (!firsts.has(place.section))
      firsts.set(place.section, (place.line ?? 0) * longestLine + start);
  }
  return { sections: [...firsts.keys()], ranks: [...firsts.values()] };
}

/** What a word means where it stands; a surname stays what it is. */
function sensesOfWord(
  word: ReadWord,
  occurrences: readonly Occurrence[],
  english: readonly string[],
  sources: VocabularySources,
): readonly string[] {
  const isSurname = word.text.length === 1 && isCapitalized(word.syllables[0]);
  if (isSurname && !sources.glosses.has(word.text)) return sensesOf(word, sources.dictionary);
  return measureFirst(meaningOf(word, english, sources), occurrences);
}

/** A phrase is as hard as the hardest of its words. */
function levelOfWords(words: readonly Word[]): Level {
  const read = words.filter(({ pinyin }) => pinyin !== undefined);
  const levels = read.map(({ text }) => levelOf(text));
  return levels.reduce((hardest, level) => (level > hardest ? level : hardest), 1);
}

/** The English of the lines a word stands in, each once. */
function translations(occurrences: readonly Occurrence[]): string[] {
  const texts = occurrences.map(({ place }) => place.en).filter((text) => text !== '');
  return [...new Set(texts)];
}

function isNameWord({ pinyin }: Word): boolean {
  return pinyin === undefined || isCapitalized(pinyin[0]);
}
