import type { IndexResult } from './ask-index.ts';
import type { SearchedSection } from './searched-section.ts';

/** What the index gives of some results, each section once: both languages' indexes tell of it. */
export async function loadSections(
  results: readonly IndexResult[],
  seen: Set<string>,
): Promise<SearchedSection[]> {
  const loaded = await Promise.all(
    results.map(async ({ data }) => JSON.parse((await data()).content) as SearchedSection),
  );
  return loaded.filter(({ article, section }) => {
    const name = `${article.slug}/${section?.slug ?? ''}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
