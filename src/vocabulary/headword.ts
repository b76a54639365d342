import { affixSense } from '../dictionary/affix-senses.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { entriesFor } from '../dictionary/senses-of.ts';
import { isCapitalized } from '../language/pinyin-syllables.ts';
import type { Word } from '../language/word.ts';
import { syllablesOf, type Occurrence } from './occurrence.ts';
import { lowerCase } from './plain-words.ts';

/**
 * The words of an entry as a dictionary spells them: with capitals only if all occurrences have them and
 * the dictionary knows no common noun that is read so (乐团 in Chángyǐng Yuètuán is yuètuán) nor is it made
 * of one.
 */
export function headword(
  occurrences: readonly Pick<Occurrence, 'text' | 'words'>[],
  dictionary: Dictionary,
): readonly Word[] {
  const plain = occurrences.find(({ words: [word] }) => !isCapitalized(word?.pinyin?.[0]));
  const { text, words } = plain ?? occurrences[0] ?? { text: '', words: [] };
  if (plain !== undefined) return words;
  const entries = entriesFor({ text, syllables: syllablesOf(words) }, dictionary);
  const isName =
    entries.length === 0
      ? !isDerived(text, dictionary)
      : entries.some(({ syllables: [a] }) => isCapitalized(a));
  return isName ? words : words.map(lowerCase);
}

/** Whether a word that no dictionary has is a common noun with a suffix: 先导区 in the name of one. */
function isDerived(text: string, dictionary: Dictionary): boolean {
  const [stem, suffix] = [text.slice(0, -1), text.slice(-1)];
  if (stem.length < 2 || affixSense(suffix, 'suffix') === undefined) return false;
  const entries = dictionary.entriesOf(stem);
  return entries.length > 0 && entries.every(({ syllables: [a] }) => !isCapitalized(a));
}
