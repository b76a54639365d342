import type { ArticleContent, Content } from '../article/content.ts';
import { pairsOf, type PlacedPair } from './placed-pairs.ts';

/** An article with what most rules look at. */
export interface CheckedArticle extends ArticleContent {
  /** Its titles, headings, sentences and notes with their translations, in reading order; none if it did not parse. */
  pairs: readonly PlacedPair[];
}

/** All content as rules see it. */
export interface CheckedContent extends Omit<Content, 'articles'> {
  articles: readonly CheckedArticle[];
}

/** Content with its texts paired and placed, once for all rules. */
export function toCheck(content: Content): CheckedContent {
  const articles = content.articles.map((article) => ({ ...article, pairs: pairsOf(article) }));
  return { ...content, articles };
}
