import { articleRenderer, type ArticleRendererOptions } from './article-renderer.ts';
import type { Article } from './model.ts';
import { renderArticle, type RenderedArticle } from './render.ts';

/** An article as XHTML that needs no styles of ours: readings are text in it. */
export function bookOf(
  article: Article,
  { annotate, terms }: Pick<ArticleRendererOptions, 'annotate' | 'terms'>,
): RenderedArticle {
  return renderArticle(article, articleRenderer({ annotate, terms, form: 'written' }), terms);
}
