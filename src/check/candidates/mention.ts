import { findTerms } from '../../article/find-terms.ts';
import type { Term } from '../../article/terms.ts';
import type { CheckedArticle } from '../checked-content.ts';
import type { PlacedPair } from '../placed-text.ts';

/** A phrase in the text of an article that the list of terms does not have. */
export interface Mention {
  phrase: string;
  slug: string;
  pair: PlacedPair;
  /** What the English has in quotes in its place. */
  english?: string | undefined;
}

/** What of an article candidates are looked for in: what its readers read as text. */
export function textsOf({ pairs }: CheckedArticle): PlacedPair[] {
  return pairs.filter(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'sentence');
}

/** A text in pieces, without the terms in it. */
export function besideTerms(text: string, terms: readonly Term[]): string[] {
  const occurrences = findTerms(text, terms);
  const starts = [0, ...occurrences.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, occurrences[index]?.start));
}
