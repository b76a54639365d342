import type { CacheNames } from './cache-names.ts';
import type { Edition } from './edition.ts';
import { currentEdition, keepEdition } from './keep-edition.ts';
import { keptEditions } from './kept-editions.ts';

/**
 * Takes anew what is kept in another edition than the site has now, and returns the new ones. What cannot
 * be taken stays as it is until the next time; an article that has left the site stays for good. The
 * shell comes and goes with the worker.
 */
export async function renewEditions(names: CacheNames, shell: string): Promise<Edition[]> {
  const renewed: Edition[] = [];
  const lists = (await keptEditions(names))
    .map(({ list }) => list)
    .filter((each) => each !== shell);
  for (const list of new Set(lists)) {
    try {
      const edition = await currentEdition(list);
      if (edition && (await keepEdition(edition, { names }))) renewed.push(edition);
    } catch {
      // No network, a site that is just being replaced, no room left.
    }
  }
  return renewed;
}
