/** A word of a sentence, or a run that is none: punctuation, digits, Latin letters. */
export interface Word {
  text: string;
  /** One syllable a Han character, with its tone mark; absent where there is nothing to read. */
  pinyin?: readonly string[];
}

/** Turns a sentence into its words; their texts joined are the sentence. */
export type Annotate = (sentence: string) => Word[];
