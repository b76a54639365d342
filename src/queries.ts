import { getCollection } from 'astro:content';
import { articleRenderer } from './article/article-renderer.ts';
import { bookOf } from './article/book-of.ts';
import type { ContentFolder } from './article/content.ts';
import { entriesOf, type ArticleEntry } from './article/entries-of.ts';
import { byDate } from './article/listed-article.ts';
import { readContent } from './article/read.ts';
import { renderArticle } from './article/render.ts';
import type { Dictionary } from './dictionary/dictionary.ts';
import { readDictionary } from './dictionary/read.ts';
import { exportFile, exportKinds, type ExportedFile } from './exports/formats.ts';
import { rememberWords } from './language/remember-words.ts';
import { createTracer, type Trace } from './language/trace.ts';
import { numbersOf } from './numbers/numbers-of.ts';
import { oncePerScope } from './once-per-scope.ts';
import { readPdfs, type PdfFile } from './pdf/read-pdfs.ts';
import { routes } from './routes.ts';
import { getScope } from './scope.ts';
import { contentFolder, pdfFolder } from './site.ts';
import { languages } from './text/language.ts';
import type { ArticleWithVocabulary } from './vocabulary/article-with-vocabulary.ts';
import { cardsFile } from './vocabulary/cards-file.ts';
import { vocabularyOf } from './vocabulary/vocabulary-of.ts';

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

/** Static paths for the page of numbers, which articles have whose figures are listed. */
export async function numbersPaths() {
  const entries = await getEntries();
  const numbers = new Map(entries.map(({ article }) => [article.slug, numbersOf(article)]));
  return (await articlePaths()).flatMap(({ params, props }) => {
    const { figures } = props.article;
    const placed = numbers.get(props.article.slug) ?? [];
    return figures ? [{ params, props: { ...props, figures, placed } }] : [];
  });
}

/** The articles that pages are made of now, as HTML with their words, the newest first. */
export const getArticles = oncePerScope(async () => {
  const entries = await getEntries();
  // The site’s own pages are made of facts, for which no dictionary need be read.
  if (entries.length === 0) return [];
  const dictionary = await getDictionary();
  return entries.map((entry) => renderEntry(entry, dictionary)).sort(byDate);
});

/** The same articles as text. */
export const getEntries = oncePerScope(async (): Promise<ArticleEntry[]> => {
  const scope = getScope();
  if (scope !== undefined && 'facts' in scope) return [];
  // In development, what the store has says that pages are to be made again.
  if (import.meta.env.DEV) await getCollection('articles');
  return entriesOf(
    (scope?.content as ContentFolder | undefined) ?? (await readContent(contentFolder)),
  );
});

/** One article as text. */
export async function getEntry(slug: string): Promise<ArticleEntry | undefined> {
  return (await getEntries()).find(({ article }) => article.slug === slug);
}

/** The address of the cards of a section's words. */
export function cardsAddress({ slug, vocabulary }: ArticleWithVocabulary, section: string): string {
  return routes.wordsData(slug, cardsFile(vocabulary, section).name);
}

/** A file of an article to take away. */
export type Download = ExportedFile | PdfFile;

/** The files of the same articles by their slugs. */
export const getDownloads = oncePerScope(async (): Promise<Map<string, Download[]>> => {
  const [entries, articles] = await Promise.all([getEntries(), getArticles()]);
  const vocabularies = new Map(articles.map(({ slug, vocabulary }) => [slug, vocabulary]));
  const files = new Map<string, Download[]>();
  for (const entry of entries) {
    const { slug } = entry.article;
    const vocabulary = vocabularies.get(slug) ?? { entries: [], compounds: [] };
    const exportable = {
      ...entry,
      vocabulary: () => Promise.resolve(vocabulary),
      book: () => bookOf(entry.article, { annotate: annotatorOf(entry), terms: entry.terms }),
    };
    const [book, ...others] = await Promise.all(
      exportKinds.map((kind) => exportFile(exportable, kind)),
    );
    const pdfs = await readPdfs(pdfFolder, slug);
    files.set(slug, [...(book ? [book] : []), ...pdfs, ...others]);
  }
  return files;
});

let dictionary: Promise<Dictionary> | undefined;

/** The dictionary, read once. */
export function getDictionary(): Promise<Dictionary> {
  dictionary ??= readDictionary();
  return dictionary;
}

function renderEntry(entry: ArticleEntry, dictionary: Dictionary): ArticleWithVocabulary {
  const { article, lexicon, general, glosses, terms } = entry;
  const annotate = annotatorOf(entry);
  const lexicons = [lexicon, general];
  const vocabulary = vocabularyOf(article, { annotate, dictionary, terms, lexicons, glosses });
  return { ...renderArticle(article, articleRenderer({ annotate, terms }), terms), vocabulary };
}

/** What reads the latest article remembers its sentences; to remember those of all would take more memory than time. */
let latest: { slug: string; annotate: Trace } | undefined;

/** What reads an article, for pages and files alike. */
export function annotatorOf({ article: { slug }, lexicon, general }: ArticleEntry): Trace {
  if (latest?.slug === slug && !import.meta.env.DEV) return latest.annotate;
  const annotate = rememberWords(createTracer({ general, own: lexicon }));
  latest = { slug, annotate };
  return annotate;
}
