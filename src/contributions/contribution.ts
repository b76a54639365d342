import type { ArticleCheck } from '../check/article-check.ts';
import type { FileFacts } from '../offline/file-facts.ts';
import type { SectionRecord } from '../search/records.ts';
import type { ArticleFacts } from './article-facts.ts';

/** What one article adds to the site: files of its own, and what others need to know of it. */
export interface Contribution {
  slug: string;
  facts: ArticleFacts;
  /** The addresses of its pages, without the site’s base: `zh/city/bridge/`. */
  pages: readonly string[];
  /** Its files by their path in the site: `zh/city/bridge/index.html`. */
  files: Readonly<Record<string, FileFacts>>;
  /** The hashes of the scripts that stand in its pages. */
  scriptHashes: readonly string[];
  /** What the check of the article has found. */
  check: ArticleCheck;
}

/** A contribution as it is made, before its article’s check is put to it: with the bytes of its files, and its records. */
export interface MadeContribution extends Omit<Contribution, 'check'> {
  contents: ReadonlyMap<string, Uint8Array>;
  /** Its sections as the search index takes them. */
  records: readonly SectionRecord[];
}
