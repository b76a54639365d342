import { getCollection } from 'astro:content';
import type { Article } from './article/model.ts';
import { renderArticle, type RenderedArticle } from './article/render.ts';
import { findRenderings, findTerms, type Occurrence, type Term } from './article/terms.ts';
import { createAnnotator } from './language/annotate.ts';
import { levelOf } from './language/rarity.ts';
import type { Word } from './language/word.ts';
import { createSentenceRenderer } from './markdown/sentence-renderer.ts';
import type { NotedStretch } from './markdown/rehype-terms.ts';
import { noteAddress } from './routes.ts';
import { languages } from './text/language.ts';

/** What the loader stores of an article. */
export interface ArticleEntry {
  article: Article;
  /** The text as received. */
  source: string;
  lexicons: Record<'general' | 'own', [string, Word[]][]>;
  terms: Term[];
}

/** Static paths for a page that every article has in every interface language. */
export async function articlePaths() {
  const articles = await getArticles();
  return languages.flatMap((lang) =>
    articles.map((article) => ({
      params: { lang, article: article.slug },
      props: { lang, article },
    })),
  );
}

let rendered: Promise<RenderedArticle[]> | undefined;

/** All articles as HTML, the newest first; rendered once a build, anew on every call in development. */
export function getArticles(): Promise<RenderedArticle[]> {
  if (rendered === undefined || import.meta.env.DEV) rendered = renderAll();
  return rendered;
}

/** All articles as text, with what was loaded beside them. */
export async function getEntries(): Promise<ArticleEntry[]> {
  const entries = await getCollection('articles');
  return entries.map(({ data }) => data as unknown as ArticleEntry);
}

async function renderAll(): Promise<RenderedArticle[]> {
  const entries = await getEntries();
  return entries
    .map(renderEntry)
    .sort((a, b) => b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug));
}

function renderEntry({ article, lexicons, terms }: ArticleEntry): RenderedArticle {
  const annotate = createAnnotator({
    general: new Map(lexicons.general),
    own: new Map(lexicons.own),
  });
  const stretches = (found: Occurrence[]): NotedStretch[] =>
    found.map(({ term, start, end }) => ({ id: term.id, start, end }));
  const renderer = createSentenceRenderer({
    annotate,
    levelOf,
    findTerms: {
      zh: (text) => stretches(findTerms(text, terms)),
      en: (text, only) =>
        stretches(findRenderings(text, only ? terms.filter(({ id }) => only.has(id)) : terms)),
    },
    address: noteAddress,
  });
  return renderArticle(article, renderer, terms);
}
