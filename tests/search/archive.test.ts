import { expect, test } from 'vitest';
import { archiveFiles } from '../../src/search/archive-files.ts';
import { find } from '../../src/search/find.ts';
import type { SectionRecord } from '../../src/search/records.ts';
import { volumeFiles } from '../../src/search/volume-files.ts';
import { openIndex } from './open-index.ts';
import { ownRecords } from './records.ts';

const queries = ['长春', 'zengzhang', 'GDP', 'business environment', '三大攻坚战', 'grew in 2019'];

test('in several volumes is found what is found in one', async () => {
  const records = await ownRecords();
  const inOne = await foundIn(records);
  expect(inOne.map(({ lines }) => lines.length)).not.toContain(0);
  expect(await foundIn(records.slice(0, 5), records.slice(5, 9), records.slice(9))).toEqual(inOne);
});

/** What some queries find, by section and address. */
async function foundIn(...volumes: SectionRecord[][]) {
  const { index, close } = await openIndex(...volumes);
  const found = [];
  for (const query of queries) {
    const { sections } = await find(query, index);
    const lines = sections.flatMap(({ article, section, hits }) =>
      hits.map(({ line }) => `${article.slug}/${section?.slug ?? ''} ${line.at}`),
    );
    found.push({ query, lines: lines.sort() });
  }
  await close();
  return found;
}

test('the first volume alone has the program that searches', async () => {
  const records = await ownRecords();
  const programs = async (name: string) => {
    const { files } = await volumeFiles(name, records.slice(0, 1));
    expect([...files.keys()].filter((path) => !path.startsWith(`${name}/`))).toEqual([]);
    return [...files.keys()].filter((path) => /\.(?:js|pagefind)$/.test(path));
  };
  expect(await programs('1')).toEqual(['1/zh/pagefind.js', '1/zh/wasm.unknown.pagefind']);
  expect(await programs('2')).toEqual([]);
});

test('volumes are told by their names, and writings of what any of them has', () => {
  const volumes = [
    { name: '1', characters: '长' },
    { name: '2', characters: '见長' },
  ];
  const writings: Record<string, string[]> = { 长: ['長'], 见: ['見'] };
  const files = archiveFiles(volumes, (character) => writings[character] ?? []);
  const texts = [...files].map(([path, content]) => [path, content.toString()]);
  expect(texts).toEqual([
    ['volumes.json', '["1","2"]'],
    ['traditional.txt', '見见'],
  ]);
});
