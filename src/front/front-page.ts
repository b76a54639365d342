import type { Article } from '../article/model.ts';
import { siteName } from '../site.ts';

/** What a front page shows, in order. */
export interface FrontPage<A> {
  /** The story on top. */
  lead: A | undefined;
  /** The other stories. */
  stories: readonly A[];
  /** What was written for the site itself, such as a guide, beside the news. */
  own: readonly A[];
}

/**
 * Lays out articles, given newest first: the newest from a newspaper leads. Where none is, the newest
 * of the site’s own does.
 */
export function frontPage<A extends Pick<Article, 'source'>>(articles: readonly A[]): FrontPage<A> {
  const news = articles.filter((article) => !isOwn(article));
  const own = articles.filter(isOwn);
  const [lead, ...stories] = news.length > 0 ? news : own;
  return { lead, stories, own: news.length > 0 ? own : [] };
}

/** Whether an article was written for the site. */
export function isOwn({ source }: Pick<Article, 'source'>): boolean {
  return source.zh === siteName.zh;
}
