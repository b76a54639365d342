import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { printArticles } from '../../src/pdf/print-articles.ts';
import { builtPages, dist } from './built-site.ts';
import { pdfPages } from './pdf-pages.ts';

/** The article with the least to print. */
const [slug = ''] = builtPages
  .filter(({ address }) => /^\/zh\/[^/]+\/print\/$/.test(address))
  .sort((a, b) => a.html.length - b.html.length)
  .map(({ address }) => address.split('/')[2] ?? '');

test('an article is printed in three forms: tagged, with bookmarks and its language', async ({
  browser,
}) => {
  const to = test.info().outputPath('pdf');
  mkdirSync(to, { recursive: true });
  const names = await printArticles(browser, { site: dist, base: '/', to, slugs: [slug] });
  expect(names).toEqual(['pinyin', 'parallel', 'en'].map((form) => `${slug}.${form}.pdf`));
  const counts: number[] = [];
  for (const [index, language] of ['zh-Hans', 'en', 'en'].entries()) {
    const pdf = readFileSync(join(to, names[index] ?? ''));
    const text = pdf.toString('latin1');
    const { count, width, height } = pdfPages(pdf);
    expect([width, height]).toEqual([595, 842]);
    counts.push(count);
    expect(text).toMatch(/\/StructTreeRoot/);
    expect(text).toMatch(/\/Outlines/);
    expect(text).toContain(`/Lang (${language})`);
    expect(text).toMatch(/\/Title\s*[(<]/);
    expect(text).toMatch(/\/ToUnicode/);
  }
  const [, parallel = 0, english = 0] = counts;
  expect(english).toBeLessThan(parallel);
});
