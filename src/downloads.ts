import { sectionsOf, sentenceId, type Article } from './article/model.ts';
import { plainText } from './markdown/plain-text.ts';
import type { Language } from './text/language.ts';

export const downloadKinds = ['source', 'zh', 'en', 'tsv'] as const;

/** A file an article can be taken away as. */
export type DownloadKind = (typeof downloadKinds)[number];

/** `('changchun-2020', 'zh')` → `changchun-2020.zh.txt`. */
export function downloadName(slug: string, kind: DownloadKind): string {
  return kind === 'tsv' ? `${slug}.tsv` : `${slug}.${kind}.txt`;
}

/** An article in one language as plain text: title, headings, a paragraph a line, blank lines between. */
export function asText(article: Article, language: Language): string {
  const joint = language === 'zh' ? '' : ' ';
  const between = language === 'zh' ? ' ' : ': ';
  const blocks = [
    article.title[language],
    article.subtitle?.[language],
    article.byline?.[language],
    ...article.parts.flatMap((part) => [
      part.jumpLine?.[language],
      part.heading?.[language].join(between),
      ...part.sections.flatMap((section) => [
        section.heading?.[language].join(between),
        ...section.paragraphs.map((pairs) =>
          pairs.map((pair) => plainText(pair[language])).join(joint),
        ),
      ]),
    ]),
  ];
  return `${blocks.filter((block) => block !== undefined).join('\n\n')}\n`;
}

/** An article's sentence pairs as tab-separated values: section, sentence, Chinese, English. */
export function asTsv(article: Article): string {
  const rows = sectionsOf(article).flatMap(({ slug, paragraphs }) =>
    paragraphs.flatMap((pairs, paragraph) =>
      pairs.map(({ zh, en }, line) => [
        slug,
        sentenceId(paragraph, line),
        plainText(zh),
        plainText(en),
      ]),
    ),
  );
  return [['section', 'sentence', 'zh', 'en'], ...rows]
    .map((row) => `${row.map((cell) => cell.replaceAll('\t', ' ')).join('\t')}\n`)
    .join('');
}
