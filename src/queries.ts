import { getCollection } from 'astro:content';
import type { Article } from './article/model.ts';
import { renderArticle } from './article/render.ts';
import { findRenderings, findTerms, type Occurrence, type Term } from './article/terms.ts';
import type { Dictionary } from './dictionary/dictionary.ts';
import { readDictionary } from './dictionary/read.ts';
import { exportFile, exportKinds, type ExportedFile } from './exports/formats.ts';
import { createAnnotator } from './language/annotate.ts';
import { levelOf } from './language/rarity.ts';
import type { Word } from './language/word.ts';
import { createSentenceRenderer } from './markdown/sentence-renderer.ts';
import type { NotedStretch } from './markdown/rehype-terms.ts';
import { noteAddress, routes } from './routes.ts';
import { languages } from './text/language.ts';
import type { ArticleWithVocabulary } from './vocabulary/article-with-vocabulary.ts';
import { cardsFile } from './vocabulary/cards-file.ts';
import { vocabularyOf } from './vocabulary/vocabulary-of.ts';

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

let rendered: Promise<ArticleWithVocabulary[]> | undefined;

/** All articles as HTML with their words, the newest first; made once a build, anew on every call in development. */
export function getArticles(): Promise<ArticleWithVocabulary[]> {
  if (rendered === undefined || import.meta.env.DEV) rendered = renderAll();
  return rendered;
}

/** All articles as text, with what was loaded beside them. */
export async function getEntries(): Promise<ArticleEntry[]> {
  const entries = await getCollection('articles');
  return entries.map(({ data }) => data as unknown as ArticleEntry);
}

/** The address of the cards of a section's words. */
export function cardsAddress({ slug, vocabulary }: ArticleWithVocabulary, section: string): string {
  return routes.wordsData(slug, cardsFile(vocabulary, section).name);
}

let exported: Promise<Map<string, ExportedFile[]>> | undefined;

/** Every article's files by its slug; made once a build, anew on every call in development. */
export function getDownloads(): Promise<Map<string, ExportedFile[]>> {
  if (exported === undefined || import.meta.env.DEV) exported = exportAll();
  return exported;
}

async function exportAll(): Promise<Map<string, ExportedFile[]>> {
  const [entries, articles] = await Promise.all([getEntries(), getArticles()]);
  const vocabularies = new Map(articles.map(({ slug, vocabulary }) => [slug, vocabulary]));
  const files = new Map<string, ExportedFile[]>();
  for (const entry of entries) {
    const { slug } = entry.article;
    const vocabulary = vocabularies.get(slug) ?? { entries: [], compounds: [] };
    const exportable = { ...entry, vocabulary: () => Promise.resolve(vocabulary) };
    files.set(slug, await Promise.all(exportKinds.map((kind) => exportFile(exportable, kind))));
  }
  return files;
}

let dictionary: Promise<Dictionary> | undefined;

async function renderAll(): Promise<ArticleWithVocabulary[]> {
  dictionary ??= readDictionary();
  const words = await dictionary;
  const entries = await getEntries();
  return entries
    .map((entry) => renderEntry(entry, words))
    .sort((a, b) => b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug));
}

function renderEntry(
  { article, lexicons, terms }: ArticleEntry,
  dictionary: Dictionary,
): ArticleWithVocabulary {
  const general = new Map(lexicons.general);
  const own = new Map(lexicons.own);
  const annotate = createAnnotator({ general, own });
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
  const vocabulary = vocabularyOf(article, {
    annotate,
    dictionary,
    terms,
    lexicons: [own, general],
  });
  return { ...renderArticle(article, renderer, terms), vocabulary };
}
