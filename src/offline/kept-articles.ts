import type { CacheNames } from './cache-names.ts';
import { editionSize, type Edition } from './edition.ts';
import { currentEdition, keepEdition } from './keep-edition.ts';
import { keptEditions, removeEditions } from './kept-editions.ts';
import type { TakeOptions } from './take-edition.ts';

/** An article as the site has it now, and what has to be kept along with it. */
export async function articleEditions(list: string, signal?: AbortSignal): Promise<Edition[]> {
  const article = await currentEdition(list, signal);
  if (article === undefined) return [];
  const companion = article.companion && (await currentEdition(article.companion, signal));
  return companion ? [companion, article] : [article];
}

/** How many bytes are still to be taken to keep these editions. */
export async function missingBytes(
  editions: readonly Edition[],
  names: CacheNames,
): Promise<number> {
  const kept = new Set((await keptEditions(names)).map(names.edition));
  return editions
    .filter((edition) => !kept.has(names.edition(edition)))
    .reduce((sum, edition) => sum + editionSize(edition), 0);
}

/** Keeps editions one after the other; progress is told over all of them. */
export async function keepEditions(
  editions: readonly Edition[],
  { onProgress, ...options }: TakeOptions,
): Promise<void> {
  let before = 0;
  for (const edition of editions) {
    const done = before;
    await keepEdition(edition, { ...options, onProgress: (bytes) => onProgress?.(done + bytes) });
    before += editionSize(edition);
    onProgress?.(before);
  }
}

/** Removes an article, and what was kept along with it where no other kept article needs that. */
export async function removeArticle(list: string, names: CacheNames): Promise<void> {
  const kept = await keptEditions(names);
  const others = kept.filter((edition) => edition.list !== list);
  const companions = kept.flatMap((edition) =>
    edition.list === list && edition.companion ? [edition.companion] : [],
  );
  await removeEditions(list, names);
  for (const companion of companions) {
    if (!others.some((edition) => edition.companion === companion))
      await removeEditions(companion, names);
  }
}
