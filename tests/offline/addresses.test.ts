import { expect, test } from 'vitest';
import { cacheNames } from '../../src/offline/cache-names.ts';
import { digest } from '../../src/offline/digest.ts';
import { fileDigest } from '../../src/offline/file-digest.ts';
import { filesNamedIn, isNamedByContent } from '../../src/offline/named-files.ts';
import { pageAddress } from '../../src/offline/page-address.ts';

test.each([
  ['/zh/about/', '/zh/about/'],
  ['/zh/about', '/zh/about/'],
  ['/zh/about/index.html?view=zh', '/zh/about/'],
  ['/zh/river/?pinyin=on#p1.1', '/zh/river/'],
  ['/', '/'],
  ['/index.html', '/'],
  ['/404.html', '/404.html'],
  ['/downloads/river.tsv', '/downloads/river.tsv'],
])('%s is the page %s', (address, page) => {
  expect(pageAddress(new URL(address, 'https://reader.example'))).toBe(page);
});

test.each([
  ['/_astro/page.5UwS8cop.js', true],
  ['/fonts/shuangdu-song-400.6ef93616.woff2', true],
  ['/words/river/bridge.1f0c2d9a.json', true],
  ['/offline/zh/river.json', false],
  ['/pagefind/1/zh/pagefind-entry.json', false],
  ['/favicon.svg', false],
  ['/reader/_astro/page.5UwS8cop.js', false],
])('the name of %s says its content: %s', (address, says) => {
  expect(isNamedByContent(address, '/')).toBe(says);
});

test.each([
  [
    'import("./card.83MuxV7m.js")',
    '/reader/_astro/page.5UwS8cop.js',
    '/reader/_astro/card.83MuxV7m.js',
  ],
  [
    'd=["_astro/card.83MuxV7m.js"]',
    '/reader/_astro/page.5UwS8cop.js',
    '/reader/_astro/card.83MuxV7m.js',
  ],
  ['url(/reader/fonts/a-400.6ef93616.woff2)', '/reader/zh/', '/reader/fonts/a-400.6ef93616.woff2'],
  ['桥../../fonts/a.6ef93616.woff2桥', '/reader/zh/river/', '/reader/fonts/a.6ef93616.woff2'],
])('in %s of %s is named %s', (text, address, file) => {
  expect(filesNamedIn(text, address, '/reader/')).toEqual([file]);
});

test('two sites on one host keep apart, though one’s path begins with the other’s', () => {
  const [outer, inner] = [cacheNames('/'), cacheNames('/reader')];
  const edition = { list: '/reader/offline/zh/river.json', id: '1f0c' };
  expect(inner.listOf(inner.edition(edition))).toBe(edition.list);
  expect(inner.base).toBe('/reader/');
  for (const name of [inner.pages, inner.files, inner.edition(edition)]) {
    expect(inner.isOwn(name)).toBe(true);
    expect(outer.isOwn(name)).toBe(false);
    expect(outer.listOf(name)).toBeUndefined();
  }
});

test('a digest is the start of the SHA-256, in a browser and in a build', async () => {
  const bytes = new TextEncoder().encode('abc');
  expect(await digest(bytes)).toBe('ba7816bf8f01cfea');
  expect(fileDigest(bytes)).toBe('ba7816bf8f01cfea');
});

test('what looks like such a file and is none is passed over', () => {
  const text =
    '/_astro/a.1234567.js /_astro/a.12345678.jsx /zh/a.12345678.js /_astro/a.12345678.png';
  expect(filesNamedIn(text, '/zh/', '/')).toEqual([]);
});
