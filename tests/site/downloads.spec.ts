import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { spawnShuangdu } from '../cli/run.ts';
import { article, contentsPage, dist, languages } from './built-site.ts';

const folder = join(dist, 'downloads');

test.use({ javaScriptEnabled: false });

for (const lang of languages) {
  test(`the contents page offers every file with its size (${lang})`, async ({ page }) => {
    await page.goto(contentsPage(lang));
    const items = page.locator('section[aria-labelledby="downloads"] li');
    const offered = await items.evaluateAll((all) =>
      all.map((item) => ({
        name: item.querySelector('a')?.getAttribute('href')?.split('/').at(-1) ?? '',
        said: item.querySelector('span')?.textContent ?? '',
      })),
    );
    const endings = [
      'epub',
      'source.txt',
      'zh.txt',
      'en.txt',
      'tsv',
      'tmx',
      'words.tsv',
      'anki.txt',
    ];
    expect(offered.map(({ name }) => name)).toEqual(endings.map((each) => `${article}.${each}`));
    for (const { name, said } of offered) {
      const [, number, unit = ''] = /^([\d.]+)\s(kB|MB)$/u.exec(said) ?? [];
      const size = statSync(join(folder, name)).size / (unit === 'MB' ? 1e6 : 1e3);
      expect(Math.abs(Number(number) - size), name).toBeLessThan(0.051);
    }
  });
}

test('a link downloads its file', async ({ page }) => {
  await page.goto(contentsPage('en'));
  const download = page.waitForEvent('download');
  await page.locator('a[href$=".anki.txt"]').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${article}.anki.txt`);
  expect(readFileSync(await file.path())).toEqual(
    readFileSync(join(folder, `${article}.anki.txt`)),
  );
});

for (const [name, ...options] of [
  ['tmx', 'tmx'],
  ['words.tsv', 'tsv', '--words'],
]) {
  test(`the command gives the same bytes: ${name}`, () => {
    const { status, stdout } = spawnShuangdu(['export', article, '--format', ...options]);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(join(folder, `${article}.${name}`), 'utf8'));
  });
}

test('the command gives the same bytes: epub', () => {
  const out = test.info().outputPath('book.epub');
  expect(spawnShuangdu(['export', article, '--format', 'epub', '--out', out]).status).toBe(0);
  expect(readFileSync(out).equals(readFileSync(join(folder, `${article}.epub`)))).toBe(true);
});
