import type { ArticleContent, Content } from '../article/content.ts';
import type { Term } from '../article/terms.ts';
import { pairsOf } from './placed-pairs.ts';
import type { PlacedPair } from './placed-text.ts';

/** What rules see that look at the texts alone: values without functions, which another thread may be sent. */
export interface PairedContent {
  path: string;
  articles: readonly PairedArticle[];
  terms: { terms: readonly Term[] };
}

/** An article as its texts. */
export interface PairedArticle {
  /** Its titles, headings, sentences and notes with their translations, in reading order; none if it did not parse. */
  pairs: readonly PlacedPair[];
}

/** An article with what most rules look at. */
export interface CheckedArticle extends ArticleContent, PairedArticle {}

/** All content as rules see it. */
export interface CheckedContent extends Omit<Content, 'articles'> {
  articles: readonly CheckedArticle[];
  /** The terms that articles have which passed before and are not looked at again. */
  elsewhere?: readonly string[] | undefined;
}

/** Content with its texts paired and placed, once for all rules. */
export function toCheck(content: Content): CheckedContent {
  return { ...content, articles: content.articles.map(withPairs) };
}

/** An article with its texts paired and placed. */
export function withPairs(article: ArticleContent): CheckedArticle {
  return { ...article, pairs: pairsOf(article) };
}
