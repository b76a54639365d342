import type { Vocabulary, VocabularyEntry } from './vocabulary.ts';

/**
 * For each section, which of an article's words and then compounds it has, in the order it has them: an
 * article's list has a word where another section has it first.
 */
export function sectionOrders({ entries, compounds }: Vocabulary): Record<string, number[]> {
  const orders: Record<string, { index: number; rank: number }[]> = {};
  const note = ({ sections, ranks = [] }: VocabularyEntry, index: number): void => {
    for (const [at, section] of sections.entries()) {
      (orders[section] ??= []).push({ index, rank: ranks[at] ?? 0 });
    }
  };
  for (const [index, entry] of [...entries, ...compounds].entries()) note(entry, index);
  return Object.fromEntries(
    Object.entries(orders).map(([section, words]) => [
      section,
      words.sort((a, b) => a.rank - b.rank).map(({ index }) => index),
    ]),
  );
}
