import type { Edition } from './edition.ts';
import { keptEditions, removeEditions } from './kept-editions.ts';
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
    const kept = await keptEditions(names);
    const isKept = kept.some(({ list, id }) => list === edition.list && id === edition.id);
    if (!isKept) await takeEdition(edition, options);
    await removeEditions(edition.list, names, edition);
    return !isKept;
  });
}
