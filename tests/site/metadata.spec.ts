import { expect, test } from '@playwright/test';
import { languages, languageTags, readingPages } from './built-site.ts';
import { readFacts, type PageFacts } from './page-facts.ts';

let pages: PageFacts[];

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  pages = await readFacts(page);
  await page.close();
});

test('every page says in which language its interface is', () => {
  for (const { address, lang } of pages) {
    const code = languages.find((language) => address.startsWith(`/${language}/`)) ?? 'zh';
    expect(lang, address).toBe(languageTags[code]);
  }
});

test('every text is marked with its language', () => {
  for (const { address, unmarked } of pages) expect(unmarked, address).toEqual([]);
});

test('every page has a title of its own and a description of at most 170 characters', () => {
  for (const { address, title, meta } of pages) {
    expect(title, address).toMatch(/\S/);
    expect(meta.description?.length ?? 0, address).toBeGreaterThan(5);
    expect(meta.description?.length, address).toBeLessThanOrEqual(170);
  }
  const titles = pages.map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('every page names its own address, unless it is not to be found', () => {
  const unlisted = pages.filter(({ canonical }) => canonical === '');
  const addresses = unlisted.map(({ address }) => address).sort();
  expect(addresses).toEqual(['/404.html']);
  for (const { address, canonical } of pages) {
    if (canonical === '') continue;
    // Lists of the same words in another order stand under the first, pages to print from under all.
    const own = address
      .replace(/(?<=\/words\/)(?:frequency|difficulty)\/$/, '')
      .replace(/print\/$/, 'all/');
    expect(new URL(canonical).pathname).toBe(own);
  }
});

test('every page can be shared: title, description, address, picture', () => {
  for (const { address, meta, title, canonical } of pages) {
    expect(meta['og:title'], address).toBe(title);
    expect(meta['og:description'], address).toBe(meta.description);
    expect(meta['og:url'] ?? '', address).toBe(canonical);
    expect(meta['og:image'], address).toMatch(/^https:\/\/.+\.(?:png|jpg)$/);
    expect(meta['og:type'], address).toBe(readingPages.includes(address) ? 'article' : 'website');
    expect(meta['og:locale'], address).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
  }
});

test('the languages of a page name each other', () => {
  for (const { address, canonical, alternates, lang } of pages) {
    if (canonical === '' || address === '/') continue;
    expect(alternates[lang], address).toBe(canonical);
    expect(Object.keys(alternates).sort(), address).toEqual(['en', 'x-default', 'zh-Hans']);
    for (const other of Object.values(alternates)) {
      const counterpart = pages.find((page) => page.canonical === other);
      expect(counterpart?.alternates, `${address} and ${other}`).toEqual(alternates);
    }
  }
});

test('an article is described as a NewsArticle', () => {
  for (const { address, data, meta } of pages) {
    const described = data.map((json) => JSON.parse(json) as Record<string, unknown>);
    expect(described, address).toHaveLength(readingPages.includes(address) ? 1 : 0);
    for (const article of described) {
      expect(article, address).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        url: meta['og:url'],
        image: meta['og:image'],
        publisher: { '@type': 'NewsMediaOrganization' },
      });
      expect(article.headline, address).toMatch(/\S/);
      expect(article.datePublished, address).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
    }
  }
});
