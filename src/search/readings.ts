import { analyse, wordsOf, type Condition } from './query.ts';

/** A way to take a query. */
export interface Reading {
  conditions: readonly Condition[];
  /** What the names of places may meet besides: they are short, and seldom remembered word for word. */
  forNames: readonly Condition[];
  /** Whether words may be unfinished, and Chinese is taken word by word. */
  loose: boolean;
}

/** What a query may mean, the strictest first: as it stands, then loosely. */
export function readingsOf(query: string): Reading[] {
  const exact = analyse(query);
  const words = wordsOf(query);
  const forNames =
    words.length > 0 && JSON.stringify([words]) !== JSON.stringify(exact) ? [words] : [];
  return [
    { conditions: exact, forNames, loose: false },
    { conditions: analyse(query, { loose: true }), forNames, loose: true },
  ];
}
