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
  /** Its sections as the search index takes them. */
  records: readonly SectionRecord[];
}
