/** An entry of CC-CEDICT as its JSON has it: pinyin with numbers, references in both kinds of characters. */
export interface RawEntry {
  traditional: string;
  simplified: string;
  /** `Chang2 chun1` */
  pinyin: string;
  english: readonly string[];
}

/** An entry made for reading. */
export interface DictionaryEntry {
  text: string;
  /** Which of the words written alike in simplified characters this is. */
  traditional: string;
  /** Tones marked; one a character, unless the word has Latin letters. */
  syllables: readonly string[];
  /** Meanings in the dictionary's order, surnames and the like last; in simplified characters. */
  senses: readonly string[];
  /** Words it is another writing or name of. */
  references: readonly Reference[];
  /** Words it is short for. */
  abbreviates: readonly Reference[];
}

/** A word that another entry points to, with its reading where that is given. */
export interface Reference {
  text: string;
  syllables?: readonly string[];
}
