import { expect, test } from '@playwright/test';
import { article, builtPages } from './built-site.ts';
import { scriptsOf, stylesOf, weigh, weightOf } from './weight.ts';

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
  expect(weights[weights.length >> 1]).toBeLessThan(12_000);
  expect(over(30_000, (_html, address) => weightOf(address))).toEqual([]);
});

test('its styles weigh 12 KB at most', () => {
  expect(over(12_000, (html) => weigh(stylesOf(html)))).toEqual([]);
});

test('its scripts weigh 6 KB at most before anything is done', () => {
  expect(over(6_000, (html) => weigh(scriptsOf(html)))).toEqual([]);
});
