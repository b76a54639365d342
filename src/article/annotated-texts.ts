import { plainText } from '../markdown/plain-text.ts';
import { sectionsOf, type Article } from './model.ts';

/** Where a text stands: under a key of `article.yaml`, or in a section's file, in its heading or on a line of its body. */
export type TextPlace =
  | { key: readonly PropertyKey[] }
  | { section: string; part: 'heading' }
  | { section: string; part: 'body'; line: number };

/** Chinese that is set with pinyin, without its markup. */
export interface AnnotatedText {
  text: string;
  place: TextPlace;
}

/** All Chinese of an article that is set with pinyin: titles, headings by their clauses, and sentences. */
export function annotatedTexts(article: Article): AnnotatedText[] {
  const { title, subtitle, parts } = article;
  return [
    { text: title.zh, place: { key: ['title', 'zh'] } },
    ...(subtitle ? [{ text: subtitle.zh, place: { key: ['subtitle', 'zh'] } }] : []),
    ...parts.flatMap(({ heading }, index) =>
      (heading?.zh ?? []).map((text) => ({
        text,
        place: { key: ['parts', index, 'heading', 'zh'] },
      })),
    ),
    ...sectionsOf(article).flatMap(({ name: section, heading, paragraphs }) => [
      ...(heading?.zh ?? []).map((text) => ({
        text,
        place: { section, part: 'heading' as const },
      })),
      ...paragraphs.flat().map(({ zh }, line) => ({
        text: plainText(zh),
        place: { section, part: 'body' as const, line },
      })),
    ]),
  ];
}
