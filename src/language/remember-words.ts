import type { Word } from './word.ts';

/** What reads sentences, made to read each once, for texts that are set more than once. */
export function rememberWords<W extends Word>(
  read: (sentence: string) => W[],
): (sentence: string) => W[] {
  const known = new Map<string, W[]>();
  return (sentence) => {
    const words = known.get(sentence) ?? read(sentence);
    known.set(sentence, words);
    return words;
  };
}
