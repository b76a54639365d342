import type { CacheNames } from './cache-names.ts';
import { fromEdition, matching } from './kept-editions.ts';
import { filesNamedIn } from './named-files.ts';

/**
 * Keeps what a page, style or script names, and what that names in turn: a page read once is whole
 * without a network, and what it loads only when asked for is still there after the site was replaced.
 */
export async function keepNeeds(
  text: string,
  address: string,
  names: CacheNames,
  seen = new Set<string>(),
): Promise<void> {
  const cache = await caches.open(names.files);
  for (const file of filesNamedIn(text, address, names.base)) {
    if (seen.has(file)) continue;
    seen.add(file);
    const kept = (await cache.match(file, matching)) ?? (await fromEdition(file, names));
    const response = kept ?? (await fetch(file));
    if (!response.ok) continue;
    if (kept === undefined) await cache.put(file, response.clone());
    if (/\.(?:css|js)$/.test(file)) await keepNeeds(await response.text(), file, names, seen);
  }
}
