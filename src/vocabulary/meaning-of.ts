import { sensesOf, type ReadWord } from '../dictionary/senses-of.ts';
import { fittingSenses } from './fitting-senses.ts';
import type { VocabularySources } from './sources.ts';

/**
 * What a word means: as the editors say, else as its term is rendered, else what the dictionary has, in
 * the order that fits the translations.
 */
export function meaningOf(
  word: ReadWord,
  translations: readonly string[],
  { glosses, terms, dictionary }: VocabularySources,
): readonly string[] {
  return (
    glosses.get(word.text) ??
    terms.find(({ zh }) => zh === word.text)?.en ??
    fittingSenses(sensesOf(word, dictionary), translations)
  );
}
