import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence or heading and its English. */
export interface Pair {
  zh: string;
  en: string;
  isLine: boolean;
}

/** An article in both languages: blocks are paragraphs, or single lines that are none. */
export interface Parallel {
  name: string;
  blocks: Pair[][];
}

const root = join(import.meta.dirname, '../../..');
const fixtures = join(root, 'tests/fixtures/align');

/** The articles written for these tests: Chinese and English line by line, `# ` before headings. */
export function fixtureArticles(): Parallel[] {
  return readdirSync(fixtures).map((name) => ({
    name,
    blocks: readFileSync(join(fixtures, name, 'pairs.txt'), 'utf8')
      .trim()
      .split(/\n\n+/)
      .flatMap((block) => toBlocks(block.split('\n'))),
  }));
}

/** Headings and bylines are blocks of their own. */
function toBlocks(lines: string[]): Pair[][] {
  const blocks: Pair[][] = [];
  let paragraph: Pair[] | undefined;
  for (let index = 0; index < lines.length; index += 2) {
    const [zh = '', en = ''] = lines.slice(index, index + 2);
    const isLine = !/[。！？；：”]$/u.test(zh);
    const pair = { zh: zh.replace(/^# /, ''), en: en.replace(/^# /, ''), isLine };
    if (isLine) {
      blocks.push([pair]);
      paragraph = undefined;
    } else if (paragraph === undefined) blocks.push((paragraph = [pair]));
    else paragraph.push(pair);
  }
  return blocks;
}

/** The site’s first article as its editors aligned it. */
export function ownArticle(): Parallel {
  const folder = join(root, 'content/changchun-2020');
  const blocks = readdirSync(join(folder, 'zh')).flatMap((name) => {
    const [zh, en] = ['zh', 'en'].map((language) =>
      readFileSync(join(folder, language, name), 'utf8'),
    );
    const [zhBlocks, enBlocks] = [sectionBlocks(zh ?? ''), sectionBlocks(en ?? '')];
    return zhBlocks.map((lines, block) =>
      lines.map((line, index) => ({
        zh: line,
        en: enBlocks[block]?.[index] ?? '',
        isLine: block === 0 && zhBlocks.length === enBlocks.length && !/[。！？；：]$/u.test(line),
      })),
    );
  });
  return { name: 'changchun-2020', blocks };
}

function sectionBlocks(text: string): string[][] {
  const [, front, body = ''] = /^(?:---\n([^]*?)---\n)?([^]*)$/.exec(text) ?? [];
  const heading = [...(front ?? '').matchAll(/^ *- (.*)$/gm)].map(([, clause = '']) => clause);
  const paragraphs = body
    .trim()
    .split(/\n\n+/)
    .map((block) => block.split('\n'));
  return heading.length === 0 ? paragraphs : [[heading.join(' ')], ...paragraphs];
}
