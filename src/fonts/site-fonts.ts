import type { Figures } from '../article/figures.ts';
import type { ListedArticle } from '../article/listed-article.ts';
import { messages } from '../i18n/messages.ts';
import { siteName } from '../site.ts';
import type { ArticleWithVocabulary } from '../vocabulary/article-with-vocabulary.ts';
import { charactersIn } from './characters-in.ts';
import { coverage } from './coverage.ts';
import { boldWords, firstBoldWords } from './first-words.ts';
import { sharedBySections } from './section-characters.ts';
import { inSlices } from './slices.ts';
import { fontFiles, type FontFile } from './subset.ts';

/** What all pages may show, functions of the messages by their source. */
const frame = charactersIn([messages, siteName]);

const siteNames = Object.values(siteName).join('');
const firstBold = Object.values(messages).map(firstBoldWords).join('') + siteNames;
const frameBold = Object.values(messages).map(boldWords).join('') + siteNames;

const known = new WeakMap<ArticleWithVocabulary, FontFile[]>();

/** The fonts of pages that show one article: its text and words, and bold its headings and terms. */
export function articleFonts(article: ArticleWithVocabulary): FontFile[] {
  const files = known.get(article) ?? cutsFor(article);
  known.set(article, files);
  return files;
}

function cutsFor(article: ArticleWithVocabulary): FontFile[] {
  const { parts, title, subtitle, terms, figures, vocabulary } = article;
  const names = parts.flatMap((part) => [part.name, ...part.sections.map(({ name }) => name)]);
  const bold = [title, subtitle, names, terms.map(({ zh, en }) => [zh, en]), boldOf(figures)];
  // Parts hold all sections already, and with them the sentences that words stand in.
  const words = [...vocabulary.entries, ...vocabulary.compounds].map((word) => ({
    ...word,
    first: undefined,
  }));
  const text =
    frame + charactersIn([{ ...article, sections: undefined, vocabulary: undefined }, words]);
  const files = fontFiles(coverage({ text, bold: frameBold + charactersIn(bold) }));
  const headed = { text: '', bold: frameBold + charactersIn(names) };
  return inSlices(files, { text: sharedBySections(article), bold: firstBold + title.zh }, headed);
}

/** What is set bold of an article's figures: titles, and units with their values. */
function boldOf(figures: Figures | undefined): unknown {
  if (figures === undefined) return [];
  const titles = figures.charts.flatMap(({ title, panels }) => [
    title,
    ...panels.map((panel) => panel.title),
  ]);
  const reasons = figures.aside.map(({ why }) => why);
  return [titles, reasons, figures.figures.map(({ unit }) => unit)];
}

/** The fonts of all other pages: lists of articles, and the texts of pages such as the one about the site. */
export function siteFonts(
  articles: readonly ListedArticle[],
  texts: readonly string[],
): FontFile[] {
  const cuts = cutsOf(articles);
  const own = texts.join('');
  const files = cuts.get(own) ?? cutsForLists(articles, own);
  cuts.set(own, files);
  return files;
}

type Cuts = Map<string, FontFile[]>;

/** What was cut for lists of articles, by the other texts. */
const knownLists = new WeakMap<readonly ListedArticle[], Cuts>();

function cutsOf(articles: readonly ListedArticle[]): Cuts {
  const cuts: Cuts = knownLists.get(articles) ?? new Map<string, FontFile[]>();
  knownLists.set(articles, cuts);
  return cuts;
}

/** Bold are the names of articles and sections, the headings of texts and a few words of the interface. */
function cutsForLists(articles: readonly ListedArticle[], own: string): FontFile[] {
  const listed = articles.map(({ name, description, source, date, sections }) => [
    ...[name, description, source, date],
    sections.map((section) => section.name),
  ]);
  const shown = own + charactersIn(listed);
  const text = frame + shown;
  const names = articles.map(({ name, sections }) => [name, sections.map((each) => each.name)]);
  const headings = (own.match(/^#.*$/gm) ?? []).join('');
  const named = frameBold + charactersIn(names);
  return inSlices(fontFiles(coverage({ text, bold: named + own })), {
    text: shown,
    bold: named + headings,
  });
}
