import type { ArticleContent } from '../article/content.ts';
import { sectionsOf, type Bilingual, type Heading } from '../article/model.ts';
import type { SectionSide } from '../article/read-section.ts';
import { plainText } from '../markdown/plain-text.ts';
import { languages } from '../text/language.ts';
import { fileStart, type Position } from '../text/position.ts';
import { isUntranslated } from '../text/untranslated.ts';

/** A text without its markup, and where it stands. */
export interface PlacedText extends Position {
  file: string;
  text: string;
  /** Whether it is written in its file as it reads: no markup is in the way of columns. */
  asWritten: boolean;
}

/** What a text is: of the article itself, or, a note, of its editors. */
export type TextKind = 'title' | 'heading' | 'sentence' | 'note';

/** A text with its translation. */
export interface PlacedPair extends Bilingual<PlacedText> {
  kind: TextKind;
  /** Whether its English is still to come. */
  untranslated: boolean;
  /** Whether its English is marked as doubtful. */
  inDoubt: boolean;
  /** Of a sentence: the name of its section, the numbers of its paragraph and of its line there, from 0. */
  section?: string;
  paragraph?: number;
  line?: number;
}

/** Where a character of a text stands in its file; where markup is in the way, the text. */
export function placeIn(placed: PlacedText, offset: number): Position & { file: string } {
  const { file, line, column, asWritten } = placed;
  return { file, line, column: asWritten ? column + offset : column };
}

/** The texts of an article with their translations, in reading order. */
export function pairsOf(content: ArticleContent): PlacedPair[] {
  const { article, sectionFiles } = content;
  if (article === undefined) return [];
  const { title, subtitle, description, byline, dateNote, parts } = article;
  return [
    ...metadataPair(content, 'title', ['title'], title),
    ...metadataPair(content, 'title', ['subtitle'], subtitle),
    ...metadataPair(content, 'note', ['description'], description),
    ...metadataPair(content, 'note', ['byline'], byline),
    ...metadataPair(content, 'note', ['dateNote'], dateNote),
    ...parts.flatMap(({ heading, jumpLine, note }, index) => [
      ...metadataPair(content, 'note', ['parts', index, 'jumpLine'], jumpLine),
      ...metadataPair(content, 'heading', ['parts', index, 'heading'], joined(heading)),
      ...metadataPair(content, 'note', ['parts', index, 'note'], note),
    ]),
    ...sectionsOf(article).flatMap(({ name, heading }) => {
      const sides = sectionFiles.get(name);
      return sides === undefined
        ? []
        : [...headingPair(sides, joined(heading)), ...sentencePairs(name, sides)];
    }),
  ];
}

function metadataPair(
  { path, positionOf }: ArticleContent,
  kind: TextKind,
  keys: readonly PropertyKey[],
  texts: Bilingual | undefined,
): PlacedPair[] {
  if (texts === undefined) return [];
  const file = `${path}/article.yaml`;
  const [zh, en] = languages.map((language) => ({
    file,
    ...positionOf([...keys, language]),
    text: texts[language],
    asWritten: false,
  }));
  return zh && en ? [pair(kind, { zh, en })] : [];
}

function headingPair(sides: Bilingual<SectionSide>, texts: Bilingual | undefined): PlacedPair[] {
  if (texts === undefined) return [];
  const place = (language: keyof Bilingual): PlacedText => {
    const { file, headingPosition } = sides[language];
    return { file, ...headingPosition, text: texts[language], asWritten: false };
  };
  return [pair('heading', { zh: place('zh'), en: place('en') })];
}

function sentencePairs(section: string, { zh, en }: Bilingual<SectionSide>): PlacedPair[] {
  const doubtful = new Set(en.doubts.map(({ line }) => line + 1));
  return zh.paragraphs.flatMap((lines, paragraph) =>
    lines.map((sentence, line) => {
      const translation = en.paragraphs[paragraph]?.[line] ?? { text: '', ...fileStart };
      const texts = { zh: placed(zh.file, sentence), en: placed(en.file, translation) };
      const inDoubt = doubtful.has(translation.line);
      return { ...pair('sentence', texts), inDoubt, section, paragraph, line };
    }),
  );
}

function placed(file: string, { text: written, line, column }: Position & { text: string }) {
  const text = plainText(written);
  return { file, line, column, text, asWritten: text === written };
}

function pair(kind: TextKind, texts: Bilingual<PlacedText>): PlacedPair {
  return { kind, ...texts, untranslated: isUntranslated(texts.en.text), inDoubt: false };
}

function joined(heading: Heading | undefined): Bilingual | undefined {
  return heading && { zh: heading.zh.join(' '), en: heading.en.join(' ') };
}
