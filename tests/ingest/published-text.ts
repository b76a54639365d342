import { withoutSpace } from '../../src/article/ledger.ts';
import type { Draft } from '../../src/ingest/draft.ts';
import { splitSentences } from '../../src/ingest/sentences.ts';

/** The text an article’s folder publishes, white space left out. */
export function publishedText(draft: Draft): string {
  const { title, subtitle, parts, byline } = draft;
  const texts = [
    title?.text ?? '（无题）',
    subtitle?.text,
    ...parts.flatMap(({ jumpLine, heading, sections }) => [
      jumpLine?.text,
      heading?.text,
      ...sections.flatMap((section) => [
        section.heading?.text,
        ...section.paragraphs.flatMap(({ text }) => splitSentences(text)),
      ]),
    ]),
    byline?.text,
  ];
  return withoutSpace(texts.join(''));
}
