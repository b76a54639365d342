import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContent } from '../../../src/article/content.ts';
import { sectionsOf } from '../../../src/article/model.ts';
import { readContent } from '../../../src/article/read.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { countHan } from '../../../src/text/characters.ts';
import type { Bilingual } from '../../../src/article/model.ts';

export interface Size {
  articles: number;
  /** Sections of each article. */
  sections: number;
  /** Han characters of each section. */
  han: number;
}

const surnames = [...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰飞云'];

/**
 * Writes a content folder of the project’s own sentences, drawn by a fixed seed and each said by a person of its
 * own, so that no two are alike. Names, terms and the article’s lexicon are the project’s, without the lexicon
 * if `reviewed` is false.
 */
export async function writeArticles(
  folder: string,
  { articles, sections, han }: Size,
  reviewed: boolean,
): Promise<void> {
  const content = parseContent(await readContent('content'));
  const sentences = content.articles.flatMap(({ article }) =>
    article === undefined ? [] : sectionsOf(article).flatMap(({ paragraphs }) => paragraphs.flat()),
  );
  const lexicons = content.articles.map(({ texts }) => texts.get('lexicon.yaml') ?? '').join('');
  const shared = await readContent('content');
  const random = mulberry32(20200108);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentence = (): Bilingual => {
    const { zh, en } = pick(sentences);
    const name = `${pick(surnames)}${pick(given)}${pick(given)}${pick(given)}`;
    return { zh: `${name}：${plainText(zh)}`, en: `${name}: ${plainText(en)}` };
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of shared.shared) writeFileSync(join(folder, name), bytes);
  for (let number = 1; number <= articles; number += 1) {
    const slug = `article-${number}`;
    for (const language of ['zh', 'en'])
      mkdirSync(join(folder, slug, language), { recursive: true });
    const source: string[] = ['题目'];
    const names: string[] = [];
    for (let section = 1; section <= sections; section += 1) {
      const paragraphs: Bilingual[][] = [];
      for (let count = 0; count < han;) {
        const paragraph = Array.from({ length: 3 }, sentence);
        count += paragraph.reduce((sum, { zh }) => sum + countHan(zh), 0);
        paragraphs.push(paragraph);
      }
      const name = `${String(section).padStart(4, '0')}-part-${section}`;
      const heading = sentence();
      names.push(name);
      source.push(heading.zh, ...paragraphs.flat().map(({ zh }) => zh));
      for (const language of ['zh', 'en'] as const) {
        const body = paragraphs.map((lines) => lines.map((line) => line[language]).join('\n'));
        const file = join(folder, slug, language, `${name}.md`);
        const text = `---\nheading: ${JSON.stringify(heading[language])}\n---\n\n${body.join('\n\n')}\n`;
        writeFileSync(file, text);
      }
    }
    writeFileSync(join(folder, slug, 'source.txt'), source.join('\n'));
    writeFileSync(join(folder, slug, 'article.yaml'), metadata(names));
    if (reviewed) writeFileSync(join(folder, slug, 'lexicon.yaml'), lexicons);
  }
}

function metadata(sections: readonly string[]): string {
  return `title: { zh: 题目, en: Title }
description: { zh: 测速用的文章。, en: An article to measure with. }
source: { zh: 吉林日报, en: Jilin Daily }
date: '2020'
parts:
  - sections: [${sections.join(', ')}]
`;
}

/** Numbers from 0 to 1, the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
