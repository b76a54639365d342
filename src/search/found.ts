import type { Match } from './match.ts';
import type { Line, SearchedSection } from './searched-section.ts';

/** A line that meets the query, and where. */
export interface Hit {
  line: Line;
  match: Match;
  /** How well it meets it beside others. */
  rank: number;
}

export interface FoundSection extends Omit<SearchedSection, 'lines'> {
  hits: Hit[];
}

export interface Found {
  /** What meets the query best first, else the newest article first; then in the order of the text. */
  sections: FoundSection[];
  /** Whether the query was taken loosely, as nothing meets it as it stands. */
  loose: boolean;
  /** Whether only some of its words are in each line, as no line has them all. */
  partial: boolean;
  /** How many of the records that may have it were looked into, and how many there are. */
  looked: number;
  candidates: number;
  /** Looks into more; absent when all were. */
  more?: () => Promise<Found>;
}

/** What is found by a query that means nothing. */
export const nothingFound: Found = {
  sections: [],
  loose: false,
  partial: false,
  looked: 0,
  candidates: 0,
};

/**
 * Sections in the order to show them: an article that has a better hit before others, then the newest; of an article
 * its places, then sections with a better hit, then in the order of the text.
 */
export function inOrder(sections: readonly FoundSection[]): FoundSection[] {
  const ofArticles = new Map<string, number>();
  for (const { article, hits } of sections)
    ofArticles.set(article.slug, Math.max(ofArticles.get(article.slug) ?? 0, bestOf(hits)));
  const best = ({ article }: FoundSection): number => ofArticles.get(article.slug) ?? 0;
  return sections
    .map((each) => ({ ...each, hits: each.hits.toSorted((a, b) => b.rank - a.rank) }))
    .sort(
      (a, b) =>
        best(b) - best(a) ||
        b.article.date.localeCompare(a.article.date) ||
        a.article.slug.localeCompare(b.article.slug) ||
        Number(a.section !== undefined) - Number(b.section !== undefined) ||
        bestOf(b.hits) - bestOf(a.hits) ||
        (a.section?.index ?? 0) - (b.section?.index ?? 0),
    );
}

/** The rank of the best of some hits. */
export function bestOf(hits: readonly Hit[]): number {
  return Math.max(0, ...hits.map(({ rank }) => rank));
}
