import { applyLedger, revertLedger, withoutSpace, type Misfit } from '../article/ledger.ts';
import type { ArticleContent } from '../article/content.ts';
import type { Article } from '../article/model.ts';
import { plainText } from '../markdown/plain-text.ts';
import { fileStart, positionAt, type Position } from '../text/position.ts';
import type { Problem, Rule } from './rule.ts';

const excerptLength = 12;

/** A stretch of the Chinese as published, and the file it stands in. */
interface Stretch extends Position {
  file: string;
  text: string;
}

/**
 * Source and ledger give the sections, sections and ledger give the source, character for
 * character but for white space.
 */
export const sourceAccount: Rule = {
  id: 'source-account',
  severity: 'error',
  why: {
    zh: '原文的每一个字都要有着落：改动一律入账，读者看到的才确是报纸所登。',
    en: 'Every character of the source is accounted for, and every edit named, so that readers can rely on reading what the newspaper printed.',
  },
  advice: {
    zh: '把正文改回原文的样子；确要改动的，记入 article.yaml 的校改记录，写明理由。',
    en: 'Mend the section, or name the edit in the ledger of article.yaml with the reason for it.',
  },
  examples: {
    fails: { zh: '新桥今日通车。', files: { 'source.txt': '小城新事\n新桥昨日通车。' } },
    passes: { zh: '新桥昨日通车。', files: { 'source.txt': '小城新事\n新桥昨日通车。' } },
  },
  find: ({ articles }) => articles.flatMap(accountFor),
};

function accountFor(content: ArticleContent): Problem[] {
  const { article, path } = content;
  const source = content.texts.get('source.txt');
  if (article === undefined || source === undefined) return [];
  const { ledger } = article;
  const stretches = publishedChinese(article, content);
  const published = stretches.map(({ text }) => text).join('');

  const applied = applyLedger(source, ledger);
  if ('edit' in applied) return [misfit(content, applied, 'the source')];
  const difference = firstDifference(applied.text, published);
  if (difference !== undefined) {
    const stretch = stretchAt(stretches, difference);
    const at = positionIn(source, applied.text, difference);
    const { file = `${path}/article.yaml`, line = 1, column = 1 } = stretch ?? {};
    return [
      {
        ...{ file, line, column },
        found: quote(published, difference),
        expected: `${quote(applied.text, difference)} as in ${path}/source.txt${at ? `:${at.line}:${at.column}` : ''}`,
        hint: 'mend the section, or name the edit in the ledger of article.yaml',
      },
    ];
  }
  const reverted = revertLedger(published, ledger);
  if ('edit' in reverted) return [misfit(content, reverted, 'the sections')];
  if (reverted.text === withoutSpace(source)) return [];
  return [
    misfit(
      content,
      { edit: ledger.length - 1, found: 'edits that cannot be taken back' },
      'the sections',
    ),
  ];
}

function misfit(content: ArticleContent, { edit, found }: Misfit, where: string): Problem {
  return {
    file: `${content.path}/article.yaml`,
    ...content.positionOf(['ledger', edit]),
    found: `${found} in ${where}`,
    expected: 'each edit of the ledger to fit exactly one place',
  };
}

/** The Chinese of an article in the order it is published, white space left out. */
function publishedChinese(
  article: Article,
  { path, positionOf, sectionFiles }: ArticleContent,
): Stretch[] {
  const metadata = (keys: PropertyKey[], text = ''): Stretch => ({
    file: `${path}/article.yaml`,
    ...positionOf(keys),
    text,
  });
  const stretches = [
    metadata(['title', 'zh'], article.title.zh),
    metadata(['subtitle', 'zh'], article.subtitle?.zh),
    ...article.parts.flatMap((part, index) => [
      metadata(['parts', index, 'jumpLine', 'zh'], part.jumpLine?.zh),
      metadata(['parts', index, 'heading', 'zh'], part.heading?.zh.join('')),
      ...part.sections.flatMap((section) => {
        const file = `${path}/zh/${section.name}.md`;
        const lines = sectionFiles.get(section.name)?.zh.paragraphs.flat() ?? [];
        return [
          { file, ...fileStart, text: section.heading?.zh.join('') ?? '' },
          ...lines.map((line) => ({ file, ...line, text: plainText(line.text) })),
        ];
      }),
    ]),
    metadata(['byline', 'zh'], article.byline?.zh),
  ];
  return stretches.map((stretch) => ({ ...stretch, text: withoutSpace(stretch.text) }));
}

function firstDifference(one: string, other: string): number | undefined {
  if (one === other) return undefined;
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) if (one[index] !== other[index]) return index;
  return length;
}

function stretchAt(stretches: Stretch[], offset: number): Stretch | undefined {
  let start = 0;
  for (const stretch of stretches) {
    start += stretch.text.length;
    if (offset < start) return stretch;
  }
  return stretches.at(-1);
}

function quote(text: string, offset: number): string {
  const excerpt = text.slice(offset, offset + excerptLength);
  return excerpt === '' ? 'the end' : `“${excerpt}”`;
}

/**
 * Where in a source the text stands that its edited form has at an offset; of several such places
 * the one nearest to the offset, as edits move little.
 */
function positionIn(source: string, edited: string, offset: number): Position | undefined {
  // Past its end there is no place to name, and nothing to look for.
  if (offset >= edited.length) return undefined;
  const offsets = [...source.matchAll(/\S/g)].map(({ index }) => index);
  const squeezed = withoutSpace(source);
  const text = edited.slice(offset, offset + excerptLength);
  if (text === '') return undefined;
  let nearest: number | undefined;
  for (let at = squeezed.indexOf(text); at !== -1; at = squeezed.indexOf(text, at + 1)) {
    if (nearest === undefined || Math.abs(at - offset) < Math.abs(nearest - offset)) nearest = at;
  }
  const found = nearest === undefined ? undefined : offsets[nearest];
  return found === undefined ? undefined : positionAt(source, found);
}
