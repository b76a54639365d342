import type { CacheNames } from './cache-names.ts';
import { matching } from './kept-editions.ts';
import { filesNamedIn } from './named-files.ts';

/**
 * Removes the files that no opened page names any more, directly or by a style or script. Windows of an
 * earlier build may yet load some of them: it is for when there are none.
 */
export async function removeUnnamed(names: CacheNames): Promise<void> {
  const pages = await caches.open(names.pages);
  const files = await caches.open(names.files);
  const named = new Set<string>();
  const follow = async (cache: Cache, address: string): Promise<void> => {
    const text = (await (await cache.match(address, matching))?.text()) ?? '';
    for (const file of filesNamedIn(text, address, names.base)) {
      if (named.has(file)) continue;
      named.add(file);
      if (/\.(?:css|js)$/.test(file)) await follow(files, file);
    }
  };
  for (const { url } of await pages.keys()) await follow(pages, new URL(url).pathname);
  for (const request of await files.keys()) {
    if (!named.has(new URL(request.url).pathname)) await files.delete(request);
  }
}
