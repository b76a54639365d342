import { expect, test } from 'vitest';
import { editionSize } from '../../src/offline/edition.ts';
import { editionOf, editionsOf } from '../../src/offline/editions-of.ts';

const base = '/reader/';
const written: Record<string, string> = {
  'zh/': '<link href="/reader/_astro/base.aaaaaaaa.css">',
  'zh/search/': 'search',
  'zh/about/': 'about',
  'zh/river/':
    '<link href="/reader/_astro/base.aaaaaaaa.css"><p data-keep="/reader/offline/zh/river.json">',
  'zh/river/bridge/':
    '<script src="/reader/_astro/page.bbbbbbbb.js"></script><p data-cards="/reader/words/river/bridge.cccccccc.json">',
  'zh/riverside/': 'another article',
  'en/river/': 'in the other language',
  '_astro/base.aaaaaaaa.css': '@font-face{src:url(/reader/fonts/song.dddddddd.woff2)}',
  '_astro/page.bbbbbbbb.js': 'import("./card.eeeeeeee.js")',
  '_astro/card.eeeeeeee.js': 'card',
  '_astro/other.ffffffff.js': 'of another page',
  'fonts/song.dddddddd.woff2': 'font',
  'words/river/bridge.cccccccc.json': '{}',
  'pagefind/1/zh/pagefind.js': 'search',
  'downloads/river.tsv': 'download',
};

const siteOf = (files: Record<string, string>) =>
  new Map(
    Object.entries(files).map(([path, text]) => [base + path, new TextEncoder().encode(text)]),
  );

test('an article that offers to be kept has its pages and all they load, and no downloads', () => {
  const [article, shared, ...others] = editionsOf(siteOf(written), base);
  expect(others).toEqual([]);
  expect(article).toMatchObject({
    list: '/reader/offline/zh/river.json',
    page: '/reader/zh/river/',
    companion: '/reader/offline/zh.json',
  });
  expect(Object.keys(article?.files ?? {})).toEqual([
    '/reader/_astro/base.aaaaaaaa.css',
    '/reader/_astro/card.eeeeeeee.js',
    '/reader/_astro/page.bbbbbbbb.js',
    '/reader/fonts/song.dddddddd.woff2',
    '/reader/words/river/bridge.cccccccc.json',
    '/reader/zh/river/',
    '/reader/zh/river/bridge/',
  ]);
  expect(Object.keys(shared?.files ?? {})).toEqual([
    '/reader/_astro/base.aaaaaaaa.css',
    '/reader/fonts/song.dddddddd.woff2',
    '/reader/pagefind/1/zh/pagefind.js',
    '/reader/zh/',
    '/reader/zh/search/',
  ]);
});

test('an edition is another one where any of its files differs, and only there', () => {
  const of = (files: Record<string, string>) =>
    editionOf('/reader/list.json', ['/reader/zh/river/bridge/'], siteOf(files), base);
  const { id } = of(written);
  expect(of({ ...written, 'zh/about/': 'changed' }).id).toBe(id);
  expect(of({ ...written, 'zh/river/bridge/': 'changed' }).id).not.toBe(id);
  expect(of({ ...written, '_astro/card.eeeeeeee.js': 'changed' }).id).not.toBe(id);
});

test('the size of an edition is that of its files', () => {
  const edition = editionOf('/reader/list.json', ['/reader/zh/'], siteOf(written), base);
  const lengths = ['zh/', '_astro/base.aaaaaaaa.css', 'fonts/song.dddddddd.woff2'].map(
    (path) => written[path]?.length ?? 0,
  );
  expect(editionSize(edition)).toBe(lengths.reduce((sum, length) => sum + length));
});
