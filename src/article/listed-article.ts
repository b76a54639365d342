import type { RenderedArticle, RenderedSection } from './render.ts';

/** What lists of articles show of one. */
export interface ListedArticle extends Pick<
  RenderedArticle,
  'slug' | 'name' | 'title' | 'description' | 'source' | 'date' | 'translated'
> {
  sections: readonly Pick<RenderedSection, 'slug' | 'name'>[];
}

/** Leaves of an article what lists show. */
export function listedArticle(article: RenderedArticle): ListedArticle {
  const { slug, name, title, description, source, date, translated } = article;
  const sections = article.sections.map((section) => ({ slug: section.slug, name: section.name }));
  return { slug, name, title, description, source, date, translated, sections };
}

/** Puts the newest article first, and those of a day in the order of their slugs. */
export function byDate(a: Dated, b: Dated): number {
  return b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug);
}

/** What puts an article in order. */
export type Dated = Pick<ListedArticle, 'date' | 'slug'>;
