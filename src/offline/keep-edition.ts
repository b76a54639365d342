import type { Edition } from './edition.ts';
import type { CacheNames } from './cache-names.ts';
import { keptEditions, matching, removeEditions, type KeptEdition } from './kept-editions.ts';
import { isNamedByContent } from './named-files.ts';
import { takeEdition, type TakeOptions } from './take-edition.ts';

/** The edition the site has now; `undefined` where it has none under this address any more. */
export async function currentEdition(
  list: string,
  signal?: AbortSignal,
): Promise<Edition | undefined> {
  const response = await fetch(list, { cache: 'no-cache', ...(signal && { signal }) });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${list} answers ${response.status}, expected 200`);
  return (await response.json()) as Edition;
}

/**
 * Keeps an edition: takes it whole, and only then lets go of the one kept before. Says whether there was
 * anything to take. Pages and worker may both try; the second waits, then finds it done.
 */
export function keepEdition(edition: Edition, options: TakeOptions): Promise<boolean> {
  const { names, signal } = options;
  const lock = names.edition({ ...edition, id: '' });
  return navigator.locks.request(lock, { ...(signal && { signal }) }, async () => {
    const kept = (await keptEditions(names)).filter(({ list }) => list === edition.list);
    const isKept = kept.some(({ id }) => id === edition.id);
    if (!isKept) await takeEdition(edition, options);
    await dropOpened(edition, names);
    for (const former of kept) await handOver(former, edition, names);
    await removeEditions(edition.list, names, edition);
    return !isKept;
  });
}

/** Leaves what a window that shows the former edition may yet load with the files of opened pages. */
async function handOver(former: KeptEdition, edition: Edition, names: CacheNames): Promise<void> {
  const [from, to] = [await caches.open(former.cache), await caches.open(names.files)];
  for (const address of Object.keys(former.files)) {
    if (address in edition.files || !isNamedByContent(address, names.base)) continue;
    const file = await from.match(address, matching);
    if (file) await to.put(address, file);
  }
}

/** What the edition has need not be kept as an opened page too. */
async function dropOpened({ files }: Edition, names: CacheNames): Promise<void> {
  const pages = await caches.open(names.pages);
  for (const address of Object.keys(files)) await pages.delete(address, matching);
}
