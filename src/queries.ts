import { getCollection, getEntry as getStored } from 'astro:content';
import type { Article } from './article/model.ts';
import { articleRenderer } from './article/article-renderer.ts';
import { bookOf } from './article/book-of.ts';
import { byDate } from './article/listed-article.ts';
import { renderArticle } from './article/render.ts';
import type { Term } from './article/terms.ts';
import type { Dictionary } from './dictionary/dictionary.ts';
import { readDictionary } from './dictionary/read.ts';
import { exportFile, exportKinds, type ExportedFile } from './exports/formats.ts';
import type { Lexicon } from './language/lexicon.ts';
import { rememberWords } from './language/remember-words.ts';
import { createTracer, type Trace } from './language/trace.ts';
import type { Word } from './language/word.ts';
import { numbersOf } from './numbers/numbers-of.ts';
import { oncePerScope } from './once-per-scope.ts';
import { readPdfs, type PdfFile } from './pdf/read-pdfs.ts';
import { routes } from './routes.ts';
import { getScope } from './scope.ts';
import { pdfFolder } from './site.ts';
import { languages } from './text/language.ts';
import type { ArticleWithVocabulary } from './vocabulary/article-with-vocabulary.ts';
import { cardsFile } from './vocabulary/cards-file.ts';
import { vocabularyOf } from './vocabulary/vocabulary-of.ts';

/** What is stored of a lexicon. */
export interface LexiconEntry {
  lexicon: [string, Word[]][];
}

/** What is stored of an article, with its own readings. */
export interface ArticleEntry extends LexiconEntry {
  article: Article;
  /** The text as received. */
  source: string;
  /** What words mean, by the editors. */
  glosses: [string, string[]][];
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
  const [words, entries, general] = await Promise.all([
    getDictionary(),
    getEntries(),
    getLexicon(),
  ]);
  return entries.map((entry) => renderEntry(entry, words, general)).sort(byDate);
});

/** The same articles as text, with what was loaded beside them; Astro copies all it gives out. */
export const getEntries = oncePerScope(async (): Promise<ArticleEntry[]> => {
  const scope = getScope();
  if (scope !== undefined && 'facts' in scope) return [];
  const loaded = scope
    ? [await getStored('articles', scope.article)]
    : await getCollection('articles');
  return loaded.map((entry) => entry?.data as unknown as ArticleEntry);
});

/** One article as text. */
export async function getEntry(slug: string): Promise<ArticleEntry | undefined> {
  return (await getEntries()).find(({ article }) => article.slug === slug);
}

let lexicon: Promise<Lexicon> | undefined;

/** The readings that hold in all articles: one and the same map, as cutting loads its word list for each. */
export function getLexicon(): Promise<Lexicon> {
  if (lexicon === undefined || import.meta.env.DEV) lexicon = readLexicon();
  return lexicon;
}

async function readLexicon(): Promise<Lexicon> {
  const [loaded] = await getCollection('lexicon');
  return new Map((loaded?.data as unknown as LexiconEntry).lexicon);
}

/** The address of the cards of a section's words. */
export function cardsAddress({ slug, vocabulary }: ArticleWithVocabulary, section: string): string {
  return routes.wordsData(slug, cardsFile(vocabulary, section).name);
}

/** A file of an article to take away. */
export type Download = ExportedFile | PdfFile;

/** The files of the same articles by their slugs. */
export const getDownloads = oncePerScope(async (): Promise<Map<string, Download[]>> => {
  const [entries, articles, general] = await Promise.all([
    getEntries(),
    getArticles(),
    getLexicon(),
  ]);
  const vocabularies = new Map(articles.map(({ slug, vocabulary }) => [slug, vocabulary]));
  const files = new Map<string, Download[]>();
  for (const entry of entries) {
    const { slug } = entry.article;
    const vocabulary = vocabularies.get(slug) ?? { entries: [], compounds: [] };
    const exportable = {
      ...entry,
      vocabulary: () => Promise.resolve(vocabulary),
      book: () =>
        bookOf(entry.article, { annotate: annotatorOf(entry, general), terms: entry.terms }),
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

function renderEntry(
  entry: ArticleEntry,
  dictionary: Dictionary,
  general: Lexicon,
): ArticleWithVocabulary {
  const { article, lexicon, glosses, terms } = entry;
  const annotate = annotatorOf(entry, general);
  const lexicons = [new Map(lexicon), general];
  const vocabulary = vocabularyOf(article, {
    annotate,
    dictionary,
    terms,
    lexicons,
    glosses: new Map(glosses),
  });
  return { ...renderArticle(article, articleRenderer({ annotate, terms }), terms), vocabulary };
}

/** What reads the latest article remembers its sentences; to remember those of all would take more memory than time. */
let latest: { slug: string; annotate: Trace } | undefined;

/** What reads an article, for pages and files alike. */
export function annotatorOf({ article: { slug }, lexicon }: ArticleEntry, general: Lexicon): Trace {
  if (latest?.slug === slug && !import.meta.env.DEV) return latest.annotate;
  const annotate = rememberWords(createTracer({ general, own: new Map(lexicon) }));
  latest = { slug, annotate };
  return annotate;
}
