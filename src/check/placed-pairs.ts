import type { ArticleContent } from '../article/content.ts';
import {
  sectionsOf,
  sentenceId,
  type Bilingual,
  type Heading,
  type Part,
} from '../article/model.ts';
import type { SectionSide } from '../article/read-section.ts';
import type { Line } from '../markdown/parse-section.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Language } from '../text/language.ts';
import { fileStart } from '../text/position.ts';
import { isChinese } from '../text/is-chinese.ts';
import { isUntranslated } from '../text/untranslated.ts';
import type { PlacedPair, PlacedText, TextKind } from './placed-text.ts';

/** The texts of an article with their translations, in reading order. */
export function pairsOf(content: ArticleContent): PlacedPair[] {
  const { article, sectionFiles } = content;
  if (article === undefined) return [];
  const { title, subtitle, description, byline, dateNote, parts } = article;
  return [
    ...metadataPair(content, 'title', ['title'], title),
    ...metadataPair(content, 'title', ['subtitle'], subtitle),
    ...metadataPair(content, 'note', ['description'], description),
    ...metadataPair(content, 'credit', ['byline'], byline),
    ...metadataPair(content, 'note', ['dateNote'], dateNote),
    ...parts.flatMap((part, index) => partPairs(content, part, index)),
    ...sectionsOf(article).flatMap(({ name, heading }) => {
      const sides = sectionFiles.get(name);
      return sides === undefined
        ? []
        : [...sectionHeadingPairs(name, sides, heading), ...sentencePairs(name, sides)];
    }),
  ];
}

function metadataPair(
  { path, textAt }: ArticleContent,
  kind: TextKind,
  keys: readonly PropertyKey[],
  texts: Bilingual | undefined,
): PlacedPair[] {
  if (texts === undefined) return [];
  const placed = (language: Language): PlacedText => ({
    file: `${path}/article.yaml`,
    at: addressOf(keys),
    ...textAt([...keys, language]),
    text: texts[language],
  });
  return [pair(kind, placed('zh'), placed('en'))];
}

function partPairs(content: ArticleContent, part: Part, index: number): PlacedPair[] {
  const { heading, jumpLine, note } = part;
  const keys = ['parts', index];
  const file = `${content.path}/article.yaml`;
  return [
    ...metadataPair(content, 'credit', [...keys, 'jumpLine'], jumpLine),
    ...headingPairs(heading, (language, clause) => ({
      file,
      at: addressOf([...keys, 'heading']),
      ...content.textAt([...keys, 'heading', language, clause]),
    })),
    ...metadataPair(content, 'note', [...keys, 'note'], note),
  ];
}

function sectionHeadingPairs(
  section: string,
  sides: Bilingual<SectionSide>,
  heading: Heading | undefined,
): PlacedPair[] {
  return headingPairs(heading, (language, clause) => {
    const { file, clausePlaces } = sides[language];
    const at = `${section}#heading`;
    return { file, at, ...(clausePlaces[clause] ?? { ...fileStart, asWritten: false }) };
  });
}

function headingPairs(
  heading: Heading | undefined,
  placeOf: (language: Language, clause: number) => Omit<PlacedText, 'text'>,
): PlacedPair[] {
  if (heading === undefined) return [];
  const { zh, en } = heading;
  return zh.map((clause, index) => ({
    ...pair(
      'heading',
      { ...placeOf('zh', index), text: clause },
      { ...placeOf('en', index), text: en[index] ?? '' },
    ),
    heading: en.join(' '),
  }));
}

function sentencePairs(section: string, { zh, en }: Bilingual<SectionSide>): PlacedPair[] {
  const doubtful = new Set(en.doubts.map(({ line }) => line + 1));
  return zh.paragraphs.flatMap((lines, paragraph) =>
    lines.map((sentence, line) => {
      const translation = en.paragraphs[paragraph]?.[line] ?? { text: '', ...fileStart };
      const at = `${section}#${sentenceId(paragraph, line)}`;
      const texts = pair(
        'sentence',
        placed(zh.file, at, sentence),
        placed(en.file, at, translation),
      );
      return { ...texts, inDoubt: doubtful.has(translation.line), section, paragraph, line };
    }),
  );
}

function placed(file: string, at: string, { text: written, line, column }: Line): PlacedText {
  const text = plainText(written);
  return { file, at, line, column, asWritten: text === written, text };
}

function pair(kind: TextKind, zh: PlacedText, en: PlacedText): PlacedPair {
  const untranslated = isUntranslated(en.text) || isChinese(en.text);
  return { kind, at: zh.at, zh, en, untranslated, inDoubt: false };
}

/** `article#title`, `part-2#note`. */
function addressOf(keys: readonly PropertyKey[]): string {
  const [key, index] = keys;
  return key === 'parts' && typeof index === 'number'
    ? `part-${index + 1}#${String(keys[2])}`
    : `article#${String(key)}`;
}
