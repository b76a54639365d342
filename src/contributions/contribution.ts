import type { ArticleCheck } from '../check/article-check.ts';
import type { FileFacts } from '../offline/file-facts.ts';
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

/** A contribution with the bytes of its files. */
export interface WholeContribution extends Contribution {
  contents: ReadonlyMap<string, Uint8Array>;
}
