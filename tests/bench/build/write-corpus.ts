import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { parseContent, type Content } from '../../../src/article/content.ts';
import type { Bilingual } from '../../../src/article/model.ts';
import { sectionsOf } from '../../../src/article/model.ts';
import { readContent } from '../../../src/article/read.ts';
import { findTerms } from '../../../src/article/find-terms.ts';
import { hasStretch, parseStretch } from '../../../src/language/stretch.ts';
import { yamlLine } from '../../../src/text/yaml-document.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { countHan } from '../../../src/text/characters.ts';
import { createRandom } from './random.ts';

/** How many sections an article has, how many of them its first part, and how long each is. */
const shape = { sections: 12, firstPart: 3, han: 500, paragraph: 3 };
const seed = 20_200_108;

const jumpLine = { zh: '（上接 A03版）', en: '(Continued from page A03)' };
const byline = { zh: '吉林日报记者 报道', en: 'By Jilin Daily' };
const outlook = { zh: '展望与部署', en: 'Outlook and plans' };
const surnames = ['王 Wang', '李 Li', '张 Zhang', '刘 Liu', '陈 Chen', '杨 Yang', '赵 Zhao'];
const given = [
  ...['伟 wei', '芳 fang', '娜 na', '敏 min', '静 jing', '丽 li', '强 qiang', '磊 lei', '洋 yang'],
  ...['勇 yong', '艳 yan', '杰 jie', '娟 juan', '涛 tao', '明 ming', '超 chao', '秀 xiu', '霞 xia'],
];

/** A section as it is drawn: its file's name, its heading and its paragraphs, sentence by sentence. */
interface DrawnSection {
  name: string;
  heading: Stock['headings'][number];
  paragraphs: Bilingual[][];
}

/** What articles are drawn from. */
interface Stock {
  sentences: readonly Bilingual[];
  headings: readonly { zh: readonly string[]; en: readonly string[] }[];
  /** The entries of the project’s own lexicons, as keys and readings. */
  lexicon: readonly (readonly [string, string])[];
}

/**
 * Writes a content folder in the shape of the project’s own: articles of twelve sections of some five hundred Han
 * characters, with source, ledger and lexicon. Sentences are the project’s, drawn by a fixed seed and each said by
 * somebody, so that hardly two are alike. A larger corpus begins with the smaller ones.
 */
export async function writeCorpus(folder: string, sections: number): Promise<void> {
  const shared = await readContent('content');
  const content = parseContent(shared);
  const { terms } = content.terms;
  const stock = stockOf(content);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'lexicon.yaml'), shared.shared.get('lexicon.yaml') ?? '');
  const lines: string[] = [];
  for (let number = 1; (number - 1) * shape.sections < sections; number += 1) {
    const count = Math.min(shape.sections, sections - (number - 1) * shape.sections);
    lines.push(...writeArticle(folder, number, count, stock));
  }
  const used = new Set(lines.flatMap((line) => findTerms(line, terms)).map(({ term }) => term));
  writeFileSync(join(folder, 'terms.yaml'), stringify(terms.filter((term) => used.has(term))));
}

function stockOf(content: Content): Stock {
  const articles = content.articles.flatMap(({ article }) => article ?? []);
  const sections = articles.flatMap(sectionsOf);
  const sentences = sections
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .map(({ zh, en }) => ({ zh: plainText(zh), en: plainText(en) }));
  const lexicon = content.articles.flatMap(({ lexicon: { lexicon: own } }) =>
    [...own].map(([key, words]) => [key, spellingOf(words)] as const),
  );
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  return { sentences, headings, lexicon: [...new Map(lexicon)] };
}

function spellingOf(words: readonly { pinyin?: readonly string[] }[]): string {
  return words.map(({ pinyin = [] }) => pinyin.join("'")).join(' ');
}

/** Writes an article; what its Chinese says, line by line. */
function writeArticle(folder: string, number: number, count: number, stock: Stock): string[] {
  const slug = `report-${String(number).padStart(4, '0')}`;
  const random = createRandom(seed + number);
  const sections = Array.from({ length: count }, (_, index) => draw(index, random, stock));
  const title = { zh: `第${number}号报告`, en: `Report No. ${number}` };
  const texts = sections.flatMap((section, index) => [
    ...(index === shape.firstPart ? [outlook.zh] : []),
    ...linesOf(section),
  ]);
  const chinese = [title.zh, jumpLine.zh, ...texts, byline.zh];
  const files = new Map([
    ['article.yaml', metadata(title, number, sections)],
    ['source.txt', sourceOf(chinese)],
    ['lexicon.yaml', lexiconOf(chinese, stock)],
    ...(['zh', 'en'] as const).flatMap((lang) =>
      sections.map((each): [string, string] => [`${lang}/${each.name}.md`, fileOf(each, lang)]),
    ),
  ]);
  for (const lang of ['zh', 'en']) mkdirSync(join(folder, slug, lang), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, slug, name), text);
  return chinese;
}

function draw(index: number, random: () => number, { sentences, headings }: Stock): DrawnSection {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentence = (): Bilingual => {
    const { zh, en } = pick(sentences);
    const name = [pick(surnames), pick(given), pick(given)].map((each) => each.split(' '));
    const [[, surname = ''] = [], ...own] = name;
    const spelled = own.map(([, reading]) => reading).join('');
    return {
      zh: `${name.map(([character]) => character).join('')}说，${zh}`,
      en: `${surname} ${spelled[0]?.toUpperCase()}${spelled.slice(1)} said: ${en}`,
    };
  };
  const paragraphs: Bilingual[][] = [];
  for (let count = 0; count < shape.han; count += countHan(textOf(paragraphs.at(-1))))
    paragraphs.push(Array.from({ length: shape.paragraph }, sentence));
  const number = index + 1;
  return {
    name: `${String(number).padStart(2, '0')}-section-${number}`,
    heading: pick(headings),
    paragraphs,
  };
}

function textOf(pairs: readonly Bilingual[] = []): string {
  return pairs.map(({ zh }) => zh).join('');
}

function linesOf({ heading, paragraphs }: DrawnSection): string[] {
  return [...heading.zh, ...paragraphs.flatMap((pairs) => pairs.map(({ zh }) => zh))];
}

function fileOf({ heading, paragraphs }: DrawnSection, lang: keyof Bilingual): string {
  const body = paragraphs.map((pairs) => pairs.map((pair) => pair[lang]).join('\n'));
  return `---\nheading: ${JSON.stringify(heading[lang])}\n---\n\n${body.join('\n\n')}\n`;
}

/** The text as received: a line of source and date stands under the title. */
const received = '2020年01月08日来源：吉林日报';

function sourceOf([title = '', ...lines]: readonly string[]): string {
  return [title, received, ...lines].join('\n');
}

function metadata(title: Bilingual, number: number, sections: readonly DrawnSection[]): string {
  const names = sections.map(({ name }) => name);
  const rest = names.slice(shape.firstPart);
  return stringify({
    title,
    description: { zh: `${title.zh}，测速用。`, en: `${title.en}, to measure with.` },
    byline,
    source: { zh: '吉林日报', en: 'Jilin Daily' },
    date: new Date(Date.UTC(2000, 0, number)).toISOString().slice(0, 10),
    parts: [
      {
        jumpLine,
        sections: names.slice(0, shape.firstPart),
      },
      ...(rest.length > 0 ? [{ heading: outlook, sections: rest }] : []),
    ],
    ledger: [
      {
        edit: 'drop',
        line: 2,
        after: title.zh,
        text: received,
        why: { zh: '来源和日期单独列出。', en: 'Source and date are given on their own.' },
      },
    ],
  });
}

function lexiconOf(lines: readonly string[], { lexicon }: Stock): string {
  const text = lines.join('\n');
  return lexicon
    .filter(([key]) => {
      const stretch = parseStretch(key);
      return stretch !== undefined && hasStretch(text, stretch);
    })
    .map(([key, spelling]) => `${yamlLine(key, spelling)}\n`)
    .join('');
}
