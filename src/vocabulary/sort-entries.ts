import { levels, type Level } from '../language/rarity.ts';
import type { Vocabulary, VocabularyEntry } from './vocabulary.ts';

export const orders = ['occurrence', 'frequency', 'difficulty'] as const;

/** What a list of words is sorted by. */
export type Order = (typeof orders)[number];

/** Words under one heading: words of one level, names, all words, or compounds. */
export interface WordGroup {
  kind: 'words' | 'names' | 'compounds' | Level;
  entries: readonly VocabularyEntry[];
}

/**
 * The words of an article in groups: in the order they occur, the commonest in the article first, or the
 * rarest in general use first. Names are not graded, as one does not learn them like words.
 */
export function sortEntries({ entries, compounds }: Vocabulary, order: Order): WordGroup[] {
  const sorted = order === 'frequency' ? byCount : (list: readonly VocabularyEntry[]) => list;
  const words = order === 'difficulty' ? byLevel(entries) : [group('words', sorted(entries))];
  return [...words, group('compounds', sorted(compounds))].filter(
    (each) => each.entries.length > 0,
  );
}

function byCount(entries: readonly VocabularyEntry[]): VocabularyEntry[] {
  return [...entries].sort((a, b) => b.count - a.count);
}

function byLevel(entries: readonly VocabularyEntry[]): WordGroup[] {
  const words = entries.filter(({ name }) => name === undefined);
  return [
    ...levels
      .map((level) =>
        group(
          level,
          words.filter((entry) => entry.level === level),
        ),
      )
      .reverse(),
    group(
      'names',
      entries.filter(({ name }) => name),
    ),
  ];
}

function group(kind: WordGroup['kind'], entries: readonly VocabularyEntry[]): WordGroup {
  return { kind, entries };
}
