import { sentenceId, type Article } from '../article/model.ts';
import { plainText } from '../markdown/plain-text.ts';

/** Where on the site a text stands. */
export interface Place {
  section: string;
  /** The sentence's id within the section; absent for a heading. */
  sentence?: string;
}

/** A sentence, or another text that stands for itself. */
export interface PublishedText {
  text: string;
  place?: Place | undefined;
}

/** What a block is, which says how it is set. */
export type BlockKind = 'title' | 'subtitle' | 'jumpLine' | 'part' | 'heading' | 'text' | 'byline';

export interface Block {
  kind: BlockKind;
  texts: readonly PublishedText[];
}

/** The Chinese of an article in the order it is published, a block a heading or paragraph. */
export function publishedBlocks(article: Article): Block[] {
  const block = (kind: BlockKind, text: string | undefined, place?: Place): Block[] =>
    text === undefined ? [] : [{ kind, texts: [{ text, place }] }];
  return [
    ...block('title', article.title.zh),
    ...block('subtitle', article.subtitle?.zh),
    ...article.parts.flatMap((part) => [
      ...block('jumpLine', part.jumpLine?.zh),
      ...block('part', part.heading?.zh.join(' ')),
      ...part.sections.flatMap(({ slug, heading, paragraphs }) => [
        ...block('heading', heading?.zh.join(' '), { section: slug }),
        ...paragraphs.map((pairs, paragraph): Block => ({
          kind: 'text',
          texts: pairs.map(({ zh }, line) => ({
            text: plainText(zh),
            place: { section: slug, sentence: sentenceId(paragraph, line) },
          })),
        })),
      ]),
    ]),
    ...block('byline', article.byline?.zh),
  ];
}
