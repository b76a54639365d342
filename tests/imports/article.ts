import { parseContent, type ArticleContent } from '../../src/article/content.ts';
import type { Article } from '../../src/article/model.ts';
import { importTranslations, type Import } from '../../src/imports/import-translations.ts';
import { formatFinding } from '../../src/text/finding.ts';

const path = 'content/river-town';

const metadata = `title: { zh: 小城新事, en: News of a small town }
description: { zh: 新事。, en: News. }
source: { zh: 小城晚报, en: Small Town Evening News }
date: '2021'
parts:
  - sections: [01-bridge, 02-market]
`;

/** Files of an article of two sections, their English as given. */
export function articleWith(bridge: string, market: string): Map<string, string> {
  return new Map([
    ['article.yaml', metadata],
    ['source.txt', '小城新事'],
    ['zh/01-bridge.md', '---\nheading: 新桥\n---\n\n**新**桥通车。\n都高兴。\n\n桥长。\n'],
    ['en/01-bridge.md', `---\nheading: A bridge\n---\n\n${bridge}`],
    ['zh/02-market.md', '---\nheading: 早市\n---\n\n早市开张。\n'],
    ['en/02-market.md', `---\nheading: A market\n---\n\n${market}`],
  ]);
}

/** Parses an article's files. */
export function parse(files: ReadonlyMap<string, string>): {
  article: Article;
  content: ArticleContent;
} {
  const bytes = new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]));
  const articles = [{ slug: 'river-town', path, files: bytes }];
  const parsed = parseContent({ path: 'content', shared: new Map(), articles });
  const [content] = parsed.articles;
  if (content?.article === undefined) {
    throw new Error(parsed.findings.map(formatFinding).join('\n'));
  }
  return { article: content.article, content };
}

/** Imports a file that has to fit, and gives what it changes and the article's files after it. */
export function imported(
  files: ReadonlyMap<string, string>,
  tsv: string,
): { result: Import; files: Map<string, string> } {
  const { article, content } = parse(files);
  const result = importTranslations(article, content, { file: 'back.tsv', text: tsv });
  if ('findings' in result) throw new Error(result.findings.map(formatFinding).join('\n'));
  return { result, files: new Map([...files, ...result.files]) };
}

/** Imports a file that does not fit; a line a finding. */
export function refused(files: ReadonlyMap<string, string>, tsv: string): string[] {
  const { article, content } = parse(files);
  const result = importTranslations(article, content, { file: 'back.tsv', text: tsv });
  return 'findings' in result ? result.findings.map(formatFinding) : [];
}
