import type { ListedArticle } from '../article/listed-article.ts';
import type { PolyphoneTally } from '../article/polyphones-in.ts';
import type { ReadingCount } from '../article/reading-ledger.ts';
import type { SearchExamples } from '../search/examples.ts';
import type { SectionRecord } from '../search/records.ts';

/** What the site’s own pages and files say of an article, as JSON can hold it. */
export interface ArticleFacts {
  listed: ListedArticle;
  /** Queries to try. */
  examples: SearchExamples;
  readings: ReadingCount;
  polyphones: readonly PolyphoneTally[];
}

/** The facts of an article, and its sections as the search index takes them, which only that needs. */
export interface FactsWithRecords {
  facts: ArticleFacts;
  records: readonly SectionRecord[];
}
