import type { Annotate, Word } from './word.ts';

/** An annotator that reads each sentence once, for texts that are set more than once. */
export function rememberWords(annotate: Annotate): Annotate {
  const known = new Map<string, Word[]>();
  return (sentence) => {
    const words = known.get(sentence) ?? annotate(sentence);
    known.set(sentence, words);
    return words;
  };
}
