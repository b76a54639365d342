import type { Level } from '../language/rarity.ts';

/** The words of an article. */
export interface Vocabulary {
  /** Its words in the order they occur. */
  entries: readonly VocabularyEntry[];
  /** Words that stand side by side and together are a term, a name or a word of the dictionary. */
  compounds: readonly VocabularyEntry[];
}

export interface VocabularyEntry {
  /** Its address: the word, with its reading where the article reads the same characters in two ways. */
  id: string;
  text: string;
  /** One a character; Latin letters and digits in a term stand as they are. */
  syllables: readonly string[];
  /** As GB/T 16159-2012 writes it: `fāzhǎn`. */
  pinyin: string;
  /** What it means in English, the plainest first; none if only its parts are known. */
  senses: readonly string[];
  /** How often it occurs, headings included. */
  count: number;
  level: Level;
  /** The sentence it occurs in first, or the heading if no sentence has it, and where in its Chinese. */
  first: Place & { start: number };
  /** The sections it occurs in. */
  sections: readonly string[];
  /** Where in each of them it occurs first: a smaller number comes before a larger. */
  ranks?: readonly number[];
  /** The words a compound is made of, and those in a word that the dictionary lacks. */
  parts: readonly WordPart[];
  /** Whether it is the name of a person, a place or the like. */
  name?: true;
  /** The term it is, by its id. */
  term?: string;
}

export interface WordPart {
  text: string;
  syllables: readonly string[];
  pinyin: string;
  senses: readonly string[];
}

/** A line of an article: a sentence, or a clause of a heading. */
export interface Place {
  section: string;
  /** `p1.2`; absent for a heading. */
  sentence?: string;
  /** Whether it is of the article's title, which stands on the page of the whole article. */
  title?: true;
  zh: string;
  /** Empty if it is still to be translated. */
  en: string;
  /** Which line of the article it is. */
  line?: number;
  /** Where it may be cut: between words, but not within a name or term of several. */
  cuts?: readonly number[];
}
