import type { CacheNames } from './cache-names.ts';
import { editionSize } from './edition.ts';
import { keptEditions, matching } from './kept-editions.ts';

/** A page or an article that is kept. */
export interface KeptItem {
  address: string;
  title: string;
  /** The language of the title, as the page has it. */
  lang: string;
  bytes: number;
  /** The list and the date of a whole article. */
  list?: string;
  since?: string;
}

/** What is kept on the device. */
export interface Kept {
  articles: KeptItem[];
  pages: KeptItem[];
  /** What pages load, and what articles share, in bytes. */
  besides: { pages: number; articles: number };
  /** Caches of what was begun and not finished. */
  unfinished: string[];
}

/** Looks through the caches; the offline pages themselves, under a list of their own, are not counted. */
export async function readKept(names: CacheNames, shell: string): Promise<Kept> {
  const editions = (await keptEditions(names)).filter(({ list }) => list !== shell);
  const companions = new Set(editions.map(({ companion }) => companion));
  const articles: KeptItem[] = [];
  for (const { page, list, since, cache, ...edition } of editions) {
    if (page === undefined) continue;
    const { title, lang } = await describe(await caches.open(cache), page);
    articles.push({ address: page, title, lang, bytes: editionSize(edition), list, since });
  }
  const shared = editions.filter(({ list }) => companions.has(list));
  const finished = new Set([
    ...articles.map(({ list }) => list),
    ...shared.map(({ list }) => list),
  ]);
  const unfinished = (await caches.keys()).filter((name) => {
    const list = names.listOf(name);
    return list !== undefined && list !== shell && !finished.has(list);
  });
  return {
    articles,
    pages: await readPages(names),
    besides: {
      pages: await sizeOf(await caches.open(names.files)),
      articles: shared.reduce((sum, edition) => sum + editionSize(edition), 0),
    },
    unfinished,
  };
}

/** The opened pages, the last one first. */
async function readPages(names: CacheNames): Promise<KeptItem[]> {
  const cache = await caches.open(names.pages);
  const addresses = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const pages = addresses.map(async (address) => ({
    address,
    ...(await describe(cache, address)),
  }));
  return (await Promise.all(pages)).reverse();
}

async function describe(cache: Cache, address: string): Promise<Omit<KeptItem, 'address'>> {
  const html = (await (await cache.match(address, matching))?.text()) ?? '';
  const { title, documentElement } = new DOMParser().parseFromString(html, 'text/html');
  const bytes = new TextEncoder().encode(html).length;
  // The site's name comes last.
  const own = title.replace(/ \| [^|]*$/, '');
  return { title: own || address, lang: documentElement.lang, bytes };
}

async function sizeOf(cache: Cache): Promise<number> {
  let bytes = 0;
  for (const response of await cache.matchAll()) bytes += (await response.blob()).size;
  return bytes;
}
