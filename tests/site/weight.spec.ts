import { expect, test } from '@playwright/test';
import { builtPages, languages, sectionPage, sectionPages } from './built-site.ts';
import { weighVisits } from './visits.ts';
import { scriptsOf, stylesOf, textOf, weigh, weightOf } from './weight.ts';

const KB = 1024;

const over = (limit: number, weightIn: (html: string, address: string) => number): string[] =>
  sectionPages
    .map(({ address, html }) => `${address} ${weightIn(html, address)}`)
    .filter((line) => Number(line.split(' ')[1]) > limit);

test('the text of a section weighs 12 KB in the middle and 30 KB at most', () => {
  const weights = sectionPages.map(({ address }) => weightOf(address)).sort((a, b) => a - b);
  expect(weights[weights.length >> 1]).toBeLessThan(12 * KB);
  expect(over(30 * KB, (_html, address) => weightOf(address))).toEqual([]);
});

test('its styles weigh 12 KB at most', () => {
  expect(over(12 * KB, (html) => weigh(stylesOf(html)))).toEqual([]);
});

test('every page has the frame of all pages once', () => {
  const sheets = new Map(builtPages.map(({ address, html }) => [address, stylesOf(html)]));
  const withFrame = new Set(
    [...sheets.values()].flat().filter((sheet) => textOf(sheet).includes('.skip')),
  );
  const strange = [...sheets].filter(
    ([, own]) => own.filter((sheet) => withFrame.has(sheet)).length !== 1,
  );
  expect(strange).toEqual([]);
});

test('its scripts weigh 6 KB at most before anything is done', () => {
  expect(over(6 * KB, (html) => weigh(scriptsOf(html)))).toEqual([]);
});

for (const lang of languages) {
  test(`in ${lang} a first visit weighs 200 KB at most, a next section 20 KB in the middle`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    const visit = weighVisits(page);
    const first = sectionPage(lang);
    expect(await visit(first), first).toBeLessThan(200 * KB);
    const others = sectionPages
      .map(({ address }) => address)
      .filter((address) => address.startsWith(`/${lang}/`) && address !== first);
    const next: number[] = [];
    for (const address of others) next.push(await visit(address));
    expect(next.sort((a, b) => a - b)[next.length >> 1]).toBeLessThan(20 * KB);
  });
}
