import type { Edition } from './edition.ts';

/** The names of the caches of one site; several may share a host. */
export interface CacheNames {
  /** The path the site is published under, with a slash at the end. */
  base: string;
  /** The pages a reader has opened. */
  pages: string;
  /** What those pages load. */
  files: string;
  /** An edition, with the address of its list and its id: `shuangdu / edition /offline/zh/city.json 1f0c…`. */
  edition: (edition: Pick<Edition, 'list' | 'id'>) => string;
  /** The address of the list of an edition whose cache has this name; `undefined` for other caches. */
  listOf: (name: string) => string | undefined;
  /** Whether a cache is one of this site's. */
  isOwn: (name: string) => boolean;
}

/** The names of the caches of the site published under a path: `/`, `/reader` or `/reader/`. */
export function cacheNames(path: string): CacheNames {
  const base = path.replace(/\/?$/, '/');
  const own = `shuangdu ${base} `;
  return {
    base,
    pages: `${own}pages`,
    files: `${own}files`,
    edition: ({ list, id }) => `${own}edition ${list} ${id}`,
    listOf: (name) =>
      name.startsWith(`${own}edition `) ? name.slice(own.length).split(' ')[1] : undefined,
    isOwn: (name) => name.startsWith(own),
  };
}
