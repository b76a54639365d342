import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../src/article/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'shuangdu-read-'));
afterAll(() => rmSync(folder, { recursive: true }));
const files = [
  'terms.yaml',
  'readme.txt',
  'b/article.yaml',
  'b/zh/01-a.md',
  'b/.hidden',
  'b/.cache/x.md',
  'a/source.txt',
  '.git/config',
];
for (const file of files) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), file);
}

test('every folder is an article, in the order of names, hidden ones left out', async () => {
  const { articles } = await readContent(folder);
  expect(articles.map(({ slug, path }) => [slug, path])).toEqual([
    ['a', `${folder}/a`],
    ['b', `${folder}/b`],
  ]);
});

test('an article has its files by their path in it, as bytes', async () => {
  const { articles } = await readContent(folder);
  const read = articles[1]?.files ?? new Map<string, Uint8Array>();
  expect([...read.keys()]).toEqual(['article.yaml', 'zh/01-a.md']);
  expect(Buffer.from(read.get('zh/01-a.md') ?? []).toString()).toBe('b/zh/01-a.md');
});

test('of shared files the known ones that are there are read', async () => {
  const { shared } = await readContent(folder);
  expect([...shared.keys()]).toEqual(['terms.yaml']);
});

const hasPipes = process.platform !== 'win32';

test.runIf(hasPipes)('what stands where a file is read is told, by what it is', async () => {
  const place = mkdtempSync(join(tmpdir(), 'shuangdu-read-'));
  mkdirSync(join(place, 'lexicon.yaml'));
  mkdirSync(join(place, 'a'));
  symlinkSync('elsewhere', join(place, 'a/zh'));
  execFileSync('mkfifo', [join(place, 'terms.yaml'), join(place, 'a/notes')]);
  const { unread, articles, shared } = await readContent(place);
  rmSync(place, { recursive: true });
  expect(unread).toEqual([
    { path: `${place}/lexicon.yaml`, kind: 'folder' },
    { path: `${place}/terms.yaml`, kind: 'device' },
    { path: `${place}/a/zh`, kind: 'link' },
  ]);
  expect(articles.map(({ slug }) => slug)).toEqual(['a']);
  expect([...shared.keys()]).toEqual([]);
});

test('a folder that is not there is the system’s error', async () => {
  await expect(readContent(join(folder, 'absent'))).rejects.toThrow('ENOENT');
});
