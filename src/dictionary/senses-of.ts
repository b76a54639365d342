import { isCapitalized, plainSyllable } from '../language/pinyin-syllables.ts';
import type { Dictionary } from './dictionary.ts';
import type { DictionaryEntry } from './entry.ts';
import { usualFirst } from './usual-senses.ts';

/** `abbr. for 个人电脑 gèrén diànnǎo` and no more: what that is has to be looked up in turn. */
const onlyAbbreviation =
  /^abbr\. (?:for|of) [^\p{Script=Han}]*[\p{Script=Han}\d]+(?: [\p{L}' -]+)?$/u;

/** What is looked up: a word as it is read in its sentence. */
export interface ReadWord {
  text: string;
  syllables: readonly string[];
}

/**
 * The meanings of a word, those that fit its reading first: entries read otherwise are left out if one
 * is read so, names if the word is written without a capital. An entry that only
 * points to another has the meanings of that one.
 */
export function sensesOf(word: ReadWord, dictionary: Dictionary): string[] {
  return usualFirst(word.text, senses(word, dictionary, 2));
}

/** Those of a word's entries that fit its reading, the best first. */
export function entriesFor(word: ReadWord, dictionary: Dictionary): DictionaryEntry[] {
  const entries = readSo(word, dictionary.entriesOf(word.text));
  const isName = isCapitalized(word.syllables[0]);
  const written = entries.filter(({ syllables }) => isCapitalized(syllables[0]) === isName);
  if (!isName && written.length > 0) return written;
  return [...written, ...entries.filter((entry) => !written.includes(entry))];
}

/** Whether the dictionary has a word with this reading, capitals and neutral tones aside. */
export function isHeadword({ text, syllables }: ReadWord, dictionary: Dictionary): boolean {
  return dictionary.entriesOf(text).some((entry) => sameReading(entry.syllables, syllables, alike));
}

/** The entries with this reading; failing them, those with another tone for a neutral one; failing these, all. */
function readSo(word: ReadWord, entries: readonly DictionaryEntry[]): readonly DictionaryEntry[] {
  const those = (same: SameSyllable): DictionaryEntry[] =>
    entries.filter(({ syllables }) => sameReading(syllables, word.syllables, same));
  return [those(equal), those(alike), entries].find(({ length }) => length > 0) ?? [];
}

function senses(word: ReadWord, dictionary: Dictionary, depth: number): string[] {
  const entries = entriesFor(word, dictionary);
  const own = entries.flatMap((entry) => entry.senses);
  const saysNothing = own.every((sense) => onlyAbbreviation.test(sense));
  if (!saysNothing || depth === 0) return [...new Set(own)];
  const further = entries
    .flatMap(({ references, abbreviates }) => [...references, ...abbreviates])
    .flatMap(({ text, syllables = [] }) => senses({ text, syllables }, dictionary, depth - 1));
  return [...new Set([...own, ...further])];
}

type SameSyllable = (a: string, b: string) => boolean;

function sameReading(a: readonly string[], b: readonly string[], same: SameSyllable): boolean {
  return a.length === b.length && a.every((syllable, index) => same(syllable, b[index] ?? ''));
}

/** Whether two syllables are one but for capitals. */
function equal(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether two syllables are one but for capitals, a neutral tone or 儿 written in full. */
function alike(a: string, b: string): boolean {
  const [plainA, plainB] = [plainSyllable(a), plainSyllable(b)];
  if (plainA !== plainB) return [plainA, plainB].sort().join() === 'er,r';
  return equal(a, b) || equal(a, plainA) || equal(b, plainB);
}
