import type { CutWord } from '../cut.ts';
import { features } from '../features.ts';
import type { Sample } from './learn.ts';
import { toneMarked } from './tone-marked.ts';

/** The places of CPP's sentences, the character in question between two ▁, and their readings as `lu:4`. */
export function readSamples(
  sentences: string,
  readings: string,
  cut: (sentence: string) => CutWord[],
): Sample[] {
  const labels = readings.trimEnd().split('\n');
  return sentences
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const [before = '', character = '', after = ''] = line.split('▁');
      const sentence = before + character + after;
      const words = cut(sentence);
      return {
        character,
        reading: toneMarked(labels[index] ?? ''),
        features: features({ character, sentence, ...locate(words, before.length) }),
      };
    });
}

/** Which word a position of the sentence stands in, and where in it. */
export function locate(
  words: readonly CutWord[],
  at: number,
): { at: number; inWord: number; words: readonly CutWord[]; index: number } {
  let start = 0;
  const index = words.findIndex(({ text }) => {
    start += text.length;
    return start > at;
  });
  return { at, inWord: at - start + (words[index]?.text.length ?? 0), words, index };
}
