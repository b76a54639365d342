import type { Figures } from '../article/figures.ts';
import type { RenderedArticle, RenderedSection } from '../article/render.ts';
import { messages } from '../i18n/messages.ts';
import { siteName } from '../site.ts';
import type { ArticleWithVocabulary } from '../vocabulary/article-with-vocabulary.ts';
import { coverage } from './coverage.ts';
import { firstBoldWords } from './first-words.ts';
import { inSlices, sliceOf } from './slices.ts';
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

const firstBold =
  Object.values(messages).map(firstBoldWords).join('') + Object.values(siteName).join('');

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
  const files = fontFiles(coverage({ text: frame + JSON.stringify(article), bold: frame + bold }));
  const headed = { text: '', bold: JSON.stringify(names) };
  return inSlices(files, { text: firstOf(article), bold: firstBold + title.zh }, headed);
}

/** A section with so many characters of its own shares them with the article. */
const mostOwn = 40;
const knownShares = new WeakMap<ArticleWithVocabulary, string>();

/** What several sections show, with the names of all, which stand beside each. */
function firstOf(article: ArticleWithVocabulary): string {
  const known = knownShares.get(article);
  if (known !== undefined) return known;
  const { parts, name, source, sections, byline, author } = article;
  const names = parts.flatMap((part) => [part.name, ...part.sections.map((each) => each.name)]);
  const shown = sections.map((section) => new Set(chineseOf(section)));
  const inSeveral = (character: string): boolean =>
    shown.filter((characters) => characters.has(character)).length > 1;
  const shared = shown.flatMap((characters) => {
    const own = [...characters].filter((character) => !inSeveral(character));
    return [...characters].filter((each) => own.length > mostOwn || inSeveral(each));
  });
  const all = [...new Set(shared)].join('') + JSON.stringify([names, name, source, byline, author]);
  knownShares.set(article, all);
  return all;
}

function chineseOf({ heading, paragraphs }: RenderedSection): string {
  return [...(heading?.zh ?? []), ...paragraphs.flat().map(({ zh }) => zh)].join('');
}

/** The fonts of a section’s page: those of its article, and slices of what it alone shows. */
export function sectionFonts(article: ArticleWithVocabulary, section: RenderedSection): FontFile[] {
  const part = article.parts.find(({ sections }) => sections[0] === section);
  const shown = {
    text: chineseOf(section) + JSON.stringify([part?.note?.zh, part?.jumpLine?.zh]),
    bold: JSON.stringify(section.name),
  };
  const notes = section.terms.map(({ zh, note }) => zh + note.zh).join('');
  return articleFonts(article).flatMap((file) => {
    const { face, slice, whole } = file;
    if (slice === 'names') return [];
    if (slice !== 'rest' || face.covers === 'pinyin' || whole === undefined) return [file];
    const own = new Set(shown[face.covers]);
    const onlyInNotes = new Set(face.covers === 'text' ? notes : '');
    const characters = [...file.characters];
    return [
      file,
      sliceOf(
        whole,
        'notes',
        characters.filter((each) => onlyInNotes.has(each) && !own.has(each)),
      ),
      sliceOf(
        whole,
        'own',
        characters.filter((each) => own.has(each)),
      ),
    ].filter(({ characters: needed }) => needed !== '');
  });
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
  const files = forSite.get(text) ?? cutsForLists(articles, texts, text);
  forSite.set(text, files);
  return files;
}

/** Bold are the names of articles and sections, the headings of texts and a few words of the interface. */
function cutsForLists(
  articles: readonly RenderedArticle[],
  texts: readonly string[],
  text: string,
): FontFile[] {
  const names = articles.map(({ name, sections }) => [name, sections.map((each) => each.name)]);
  const headings = texts.flatMap((each) => each.match(/^#.*$/gm) ?? []).join('');
  return inSlices(fontFiles(coverage({ text, bold: text })), {
    text: text.slice(frame.length),
    bold: firstBold + JSON.stringify(names) + headings,
  });
}
