import type { Figures } from '../article/figures.ts';
import type { RenderedArticle } from '../article/render.ts';
import { messages } from '../i18n/messages.ts';
import { siteName } from '../site.ts';
import type { ArticleWithVocabulary } from '../vocabulary/article-with-vocabulary.ts';
import { coverage } from './coverage.ts';
import { fontFiles, type FontFile } from './subset.ts';

/** What all pages may show, functions of the messages by their source. */
const frame =
  Object.values(messages)
    .map((entry) =>
      JSON.stringify(entry, (_, value: unknown) =>
        typeof value === 'function' ? String(value) : value,
      ),
    )
    .join('') + Object.values(siteName).join('');

const known = new WeakMap<ArticleWithVocabulary, FontFile[]>();

/** The fonts of pages that show one article: its text and words, and bold its headings and terms. */
export function articleFonts(article: ArticleWithVocabulary): FontFile[] {
  const files = known.get(article) ?? cutsFor(article);
  known.set(article, files);
  return files;
}

function cutsFor(article: ArticleWithVocabulary): FontFile[] {
  const { parts, title, subtitle, terms, figures } = article;
  const names = parts.flatMap((part) => [part.name, ...part.sections.map(({ name }) => name)]);
  const bold = JSON.stringify([
    title,
    subtitle,
    names,
    terms.map(({ zh, en }) => [zh, en]),
    boldOf(figures),
  ]);
  return fontFiles(coverage({ text: frame + JSON.stringify(article), bold: frame + bold }));
}

/** What is set bold of an article's figures: titles, and units with their values. */
function boldOf(figures: Figures | undefined): unknown {
  if (figures === undefined) return [];
  const titles = figures.charts.flatMap(({ title, panels }) => [
    title,
    ...panels.map((panel) => panel.title),
  ]);
  return [titles, figures.figures.map(({ unit }) => unit)];
}

/** By the text they are for, which many pages share. */
const forSite = new Map<string, FontFile[]>();

/** The fonts of all other pages: lists of articles, and the texts of pages such as the one about the site. */
export function siteFonts(
  articles: readonly RenderedArticle[],
  texts: readonly string[],
): FontFile[] {
  const text =
    frame +
    texts.join('') +
    JSON.stringify(
      articles.map(({ name, description, source, date, sections }) => [
        ...[name, description, source, date],
        sections.map((section) => section.name),
      ]),
    );
  const files = forSite.get(text) ?? fontFiles(coverage({ text, bold: text }));
  forSite.set(text, files);
  return files;
}
