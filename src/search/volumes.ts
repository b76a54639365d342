import { byDate, type ListedArticle } from '../article/listed-article.ts';

/** What says in which volume an article is bound. */
export type Bound = Pick<ListedArticle, 'slug' | 'date'> & { sections: readonly unknown[] };

/**
 * How many sections make a part of a volume, and how many such parts are bound into one: to index twice as many takes
 * Pagefind more memory than the rest of a build.
 */
const sectionsOfPart = 300;
const partsOfVolume = 2;

/**
 * The volumes of an archive, the oldest first: articles that have an index of their own, by their slugs, the newest of
 * each first. Counted from the oldest, so that a new article or a changed one leaves most of them as they are; the
 * latest parts are volumes themselves until there are enough of them to be bound, so that there are few.
 */
export function volumesOf(articles: readonly Bound[]): string[][] {
  const parts = partsOf(articles.toSorted(byDate).reverse());
  const full = parts.filter(({ sections }) => sections >= sectionsOfPart);
  const bound = full.length - (full.length % partsOfVolume);
  const volumes = [];
  for (let start = 0; start < bound; start += partsOfVolume)
    volumes.push(parts.slice(start, start + partsOfVolume));
  for (const part of parts.slice(bound)) volumes.push([part]);
  return volumes.map((each) => each.flatMap(({ slugs }) => slugs).reverse());
}

interface Part {
  slugs: string[];
  sections: number;
}

/** Articles in their order, in parts that are full but for the last. */
function partsOf(articles: readonly Bound[]): Part[] {
  const parts: Part[] = [];
  for (const { slug, sections } of articles) {
    const last = parts.at(-1);
    if (last === undefined || last.sections >= sectionsOfPart)
      parts.push({ slugs: [slug], sections: sections.length });
    else {
      last.slugs.push(slug);
      last.sections += sections.length;
    }
  }
  return parts;
}
