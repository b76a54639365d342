import { polyphonesIn, type Polyphone } from './article/polyphones-in.ts';
import type { ReadingCount } from './article/reading-ledger.ts';
import { getFacts } from './fact-queries.ts';
import { oncePerScope } from './once-per-scope.ts';

/** What the pages about readings tell. */
export interface Readings {
  /** The readings of each article, by its slug. */
  counts: ReadonlyMap<string, ReadingCount>;
  polyphones: readonly Polyphone[];
}

/** The polyphones of all articles, and how many of each were reviewed. */
export const getReadings = oncePerScope(async (): Promise<Readings> => {
  const facts = await getFacts();
  return {
    counts: new Map(facts.map(({ listed, readings }) => [listed.slug, readings])),
    polyphones: polyphonesIn(facts.map(({ polyphones }) => polyphones)),
  };
});
