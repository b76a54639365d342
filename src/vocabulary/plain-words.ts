import type { Dictionary } from '../dictionary/dictionary.ts';
import { entriesFor } from '../dictionary/senses-of.ts';
import { isCapitalized } from '../language/pinyin-syllables.ts';
import type { Word } from '../language/word.ts';

/** The words of a text without the capitals that only the name around them gives. */
export function plainWords(words: readonly Word[], dictionary: Dictionary): Word[] {
  return words.map((word, index) =>
    isGeneric(word, words[index - 1], words[index + 1], dictionary) ? lowerCase(word) : word,
  );
}

/** A word without the capitals it has as part of a name: Shì → shì. */
export function lowerCase(word: Word): Word {
  return { ...word, pinyin: word.pinyin?.map((syllable) => syllable.toLowerCase()) ?? [] };
}

/**
 * Whether a single character is a common noun or adjective within a name: 市 in Chángchūn Shì, 新 in
 * Xīn Zhōngguó. A surname starts its name, and the given name after it is in no dictionary.
 */
function isGeneric(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  dictionary: Dictionary,
): boolean {
  if (word.pinyin === undefined || word.text.length > 1) return false;
  return (isLong(before) && isName(before)) || (isName(after) && isKnownName(after, dictionary));
}

function isLong(word: Word | undefined): boolean {
  return word !== undefined && word.text.length > 1;
}

function isName(word: Word | undefined): word is Word {
  return isCapitalized(word?.pinyin?.[0]);
}

function isKnownName({ text, pinyin = [] }: Word, dictionary: Dictionary): boolean {
  return entriesFor({ text, syllables: pinyin }, dictionary).some(({ syllables: [first] }) =>
    isCapitalized(first),
  );
}
