import { expect, test } from '@playwright/test';
import { article, builtPages, languages, sectionPage } from './built-site.ts';
import { fontsReady } from './fonts-ready.ts';
import { scriptsOf, stylesOf, textOf, weigh, weightOf } from './weight.ts';

const KB = 1024;

/** The sections of the article: pages with the cards of one section’s words. */
const sections = builtPages.filter(
  ({ address, html }) =>
    address.includes(`/${article}/`) && html.match(/ data-cards="/g)?.length === 1,
);
const over = (limit: number, weightIn: (html: string, address: string) => number): string[] =>
  sections
    .map(({ address, html }) => `${address} ${weightIn(html, address)}`)
    .filter((line) => Number(line.split(' ')[1]) > limit);

test('the text of a section weighs 12 KB in the middle and 30 KB at most', () => {
  const weights = sections.map(({ address }) => weightOf(address)).sort((a, b) => a - b);
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
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    /** What a page brings that was not there before. */
    const visit = async (address: string): Promise<number> => {
      const before = new Set(asked);
      await page.goto(address);
      await fontsReady(page);
      return weigh([...asked].filter((each) => !before.has(each)));
    };

    const first = sectionPage(lang);
    expect(await visit(first), first).toBeLessThan(200 * KB);
    const others = sections
      .map(({ address }) => address)
      .filter((address) => address.startsWith(`/${lang}/`) && address !== first);
    const next: number[] = [];
    for (const address of others) next.push(await visit(address));
    expect(next.sort((a, b) => a - b)[next.length >> 1]).toBeLessThan(20 * KB);
  });
}
