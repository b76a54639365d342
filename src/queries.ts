import { getCollection } from 'astro:content';
import { annotatedTexts } from './article/annotated-texts.ts';
import type { Article } from './article/model.ts';
import { polyphonesIn, type Polyphone } from './article/polyphones-in.ts';
import { countReadings, type ReadingCount } from './article/reading-ledger.ts';
import { renderArticle, type RenderedArticle } from './article/render.ts';
import { findRenderings, findTerms, type Occurrence, type Term } from './article/terms.ts';
import type { Dictionary } from './dictionary/dictionary.ts';
import { readDictionary } from './dictionary/read.ts';
import { exportFile, exportKinds, type ExportedFile } from './exports/formats.ts';
import { createAnnotator } from './language/annotate.ts';
import { levelOf } from './language/rarity.ts';
import { createTracer } from './language/trace.ts';
import type { Word } from './language/word.ts';
import { createSentenceRenderer } from './markdown/sentence-renderer.ts';
import type { NotedStretch } from './markdown/rehype-terms.ts';
import { noteAddress } from './routes.ts';
import { languages } from './text/language.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
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

let exported: Promise<Map<string, ExportedFile[]>> | undefined;

/** Every article's files by its slug; made once a build, anew on every call in development. */
export function getDownloads(): Promise<Map<string, ExportedFile[]>> {
  if (exported === undefined || import.meta.env.DEV) exported = exportAll();
  return exported;
}

async function exportAll(): Promise<Map<string, ExportedFile[]>> {
  const entries = await getEntries();
  const files = await Promise.all(entries.map(exportEntry));
  return new Map(entries.map(({ article }, index) => [article.slug, files[index] ?? []]));
}

function exportEntry(entry: ArticleEntry): Promise<ExportedFile[]> {
  const made = makeVocabulary(entry);
  const exportable = { ...entry, vocabulary: () => made };
  return Promise.all(exportKinds.map((kind) => exportFile(exportable, kind)));
}

let dictionary: Promise<Dictionary> | undefined;

async function makeVocabulary({ article, lexicons, terms }: ArticleEntry): Promise<Vocabulary> {
  dictionary ??= readDictionary();
  const general = new Map(lexicons.general);
  const own = new Map(lexicons.own);
  return vocabularyOf(article, {
    annotate: createAnnotator({ general, own }),
    dictionary: await dictionary,
    terms,
    lexicons: [own, general],
  });
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

/** What the pages about readings tell. */
export interface Readings {
  /** The readings of each article, by its address. */
  counts: ReadonlyMap<string, ReadingCount>;
  polyphones: readonly Polyphone[];
}

let readings: Promise<Readings> | undefined;

/** The polyphones of all articles, and how many of each were reviewed; counted as often as articles are rendered. */
export function getReadings(): Promise<Readings> {
  if (readings === undefined || import.meta.env.DEV) readings = readAll();
  return readings;
}

async function readAll(): Promise<Readings> {
  const traced = (await getEntries()).map(({ article, lexicons }) => {
    const general = new Map(lexicons.general);
    const withOwn = createTracer({ general, own: new Map(lexicons.own) });
    return { article, withOwn, withoutOwn: createTracer({ general }) };
  });
  const countOf = ({ article, ...traces }: (typeof traced)[number]): ReadingCount =>
    countReadings(annotatedTexts(article), traces);
  return {
    counts: new Map(traced.map((each) => [each.article.slug, countOf(each)])),
    polyphones: polyphonesIn(
      traced.map(({ article, withOwn }) => ({ article, annotate: withOwn })),
    ),
  };
}
