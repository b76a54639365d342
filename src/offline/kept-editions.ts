import type { CacheNames } from './cache-names.ts';
import type { Edition } from './edition.ts';
import { removeCache } from './remove-cache.ts';

/** An edition that is kept whole. */
export interface KeptEdition extends Edition {
  /** When it was complete, as an ISO date. */
  since: string;
  /** The cache it is in. */
  cache: string;
}

/** Copies are of one address, whatever request first asked for them. */
export const matching: CacheQueryOptions = { ignoreVary: true };

/**
 * The editions that are kept whole, in the order they were begun. A list is put into its cache when all
 * its files are there: a cache without one is unfinished, and nothing is served from it.
 */
export async function keptEditions(names: CacheNames): Promise<KeptEdition[]> {
  const kept: KeptEdition[] = [];
  for (const cache of await caches.keys()) {
    const list = names.listOf(cache);
    const response = list && (await (await caches.open(cache)).match(list, matching));
    if (response) kept.push({ ...((await response.json()) as KeptEdition), cache });
  }
  return kept;
}

/** A file of a kept edition, of the latest that has it. */
export async function fromEdition(
  address: string,
  names: CacheNames,
): Promise<Response | undefined> {
  const having = (await keptEditions(names)).filter(({ files }) => files[address] !== undefined);
  const latest = having.at(-1);
  return latest && (await caches.open(latest.cache)).match(address, matching);
}

/** Removes an edition and what is begun of others of the same list; all but one, where that one is given. */
export async function removeEditions(
  list: string,
  names: CacheNames,
  but?: Pick<Edition, 'list' | 'id'>,
): Promise<void> {
  const stays = but && names.edition(but);
  for (const cache of await caches.keys()) {
    if (names.listOf(cache) === list && cache !== stays) await removeCache(cache);
  }
}
