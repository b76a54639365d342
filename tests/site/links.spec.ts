import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { dist, languages } from './built-site.ts';
import { readFacts, type PageFacts } from './page-facts.ts';

let pages: PageFacts[];
let host: string;

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  pages = await readFacts(page);
  await page.close();
  host = new URL(pages.find(({ canonical }) => canonical !== '')?.canonical ?? '').origin;
});

test('every link of every page leads somewhere, to its very fragment', () => {
  const broken = pages.flatMap(({ address, links }) =>
    links.filter((link) => !resolves(link, address)).map((link) => `${address}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test('every id is one of its page, and every reference to one is kept', () => {
  for (const { address, ids, references } of pages) {
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      address,
    ).toEqual([]);
    expect(
      references.filter((id) => !ids.includes(id)),
      address,
    ).toEqual([]);
  }
});

test('every page but the front and the lost one is reached by links from the front', () => {
  const reached = new Set(['/']);
  for (const address of reached) {
    const links = pages.find((page) => page.address === address)?.links ?? [];
    for (const link of links) reached.add(new URL(link, `${host}${address}`).pathname);
  }
  const islands = pages.map(({ address }) => address).filter((address) => !reached.has(address));
  expect(islands).toEqual(['/404.html']);
});

for (const lang of languages) {
  test(`the feed is XML, and what it names is there (${lang})`, async ({ page }) => {
    const feed = await readXml(page, `${lang}/rss.xml`);
    expect(feed.fault).toBe('');
    expect(feed.addresses.length).toBeGreaterThan(1);
    expect(feed.addresses.filter((link) => !resolves(link, '/'))).toEqual([]);
  });
}

test('the sitemap is XML and names every page to be found, each once', async ({ page }) => {
  const index = await readXml(page, 'sitemap-index.xml');
  expect(index.fault).toBe('');
  const sitemaps = await Promise.all(
    index.addresses.map((link) => readXml(page, new URL(link).pathname.slice(1))),
  );
  expect(sitemaps.map(({ fault }) => fault).join('')).toBe('');
  const listed = sitemaps.flatMap(({ addresses }) => addresses);
  const wanted = pages.filter(({ canonical }) => canonical !== '');
  const canonical = new Set(wanted.map((each) => each.canonical));
  expect([...new Set(listed)].sort()).toEqual([...canonical].sort());
});

/** Whether an address is a page or file of the site, and its fragment an id there; other sites pass. */
function resolves(link: string, from: string): boolean {
  const { origin, protocol, pathname, hash } = new URL(link, `${host}${from}`);
  if (origin !== host) return ['https:', 'mailto:', 'data:'].includes(protocol);
  const page = pages.find(({ address }) => address === pathname);
  if (!page) return /[^/]$/.test(pathname) && existsSync(join(dist, pathname));
  const id = decodeURIComponent(hash.slice(1));
  // `#_` is the address that clears a note: nothing is meant to be there.
  return id === '' || id === '_' || page.ids.includes(id);
}

/** Whether a file is XML, and the addresses in it. */
async function readXml(page: Page, file: string): Promise<{ fault: string; addresses: string[] }> {
  return page.evaluate(
    (xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        fault: parsed.querySelector('parsererror')?.textContent ?? '',
        addresses: [...parsed.querySelectorAll('loc, link')]
          .map((element) => element.textContent)
          .filter((text) => text !== ''),
      };
    },
    readFileSync(join(dist, file), 'utf8'),
  );
}
