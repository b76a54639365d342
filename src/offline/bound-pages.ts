import type { CacheNames } from './cache-names.ts';
import { matching } from './kept-editions.ts';
import { filesNamedIn } from './named-files.ts';

/** How many opened pages are kept; beyond, as many go as to leave the smaller number. */
export const bound = { most: 60, left: 45 };

/**
 * Lets the pages go that were opened longest ago, where there are too many, and then the files no page
 * names any more. It is done rarely, not at every page: a window that still shows what has gone from the
 * cache may yet load a script of its own build.
 */
export async function boundPages(base: string, names: CacheNames): Promise<void> {
  const pages = await caches.open(names.pages);
  // In the order they were last put.
  const requests = await pages.keys();
  if (requests.length <= bound.most) return;
  for (const request of requests.slice(0, -bound.left)) await pages.delete(request);
  await removeUnnamed(base, names);
}

/** Removes the files that no kept page names, directly or by a style or script. */
export async function removeUnnamed(base: string, names: CacheNames): Promise<void> {
  const pages = await caches.open(names.pages);
  const files = await caches.open(names.files);
  const named = new Set<string>();
  const name = async (cache: Cache, address: string): Promise<void> => {
    const text = (await (await cache.match(address, matching))?.text()) ?? '';
    for (const file of filesNamedIn(text, address, base)) {
      if (named.has(file)) continue;
      named.add(file);
      if (/\.(?:css|js)$/.test(file)) await name(files, file);
    }
  };
  for (const { url } of await pages.keys()) await name(pages, new URL(url).pathname);
  for (const request of await files.keys()) {
    if (!named.has(new URL(request.url).pathname)) await files.delete(request);
  }
}
