import { digest } from './digest.ts';
import type { Edition, EditionFile } from './edition.ts';
import { filesNamedIn } from './named-files.ts';

/** The files of the built site by their addresses. */
export type SiteFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** What every article that is kept needs besides its own pages, by what its address begins with or is. */
const shared = (base: string, language: string): string[] => [
  `${base}${language}/`,
  `${base}${language}/search/`,
  `${base}pagefind/`,
];

/** The page that says what it is a list of: `<section data-keep="/offline/zh/city.json">`. */
const keeping = /\bdata-keep="([^"]+)"/;

/**
 * The editions of a built site: one of each page that offers to be kept, with all pages under it, and one a
 * language of what those share.
 */
export async function editionsOf(site: SiteFiles, base: string): Promise<Edition[]> {
  const editions: Edition[] = [];
  const languages = new Set<string>();
  for (const [page, bytes] of site) {
    const list = page.endsWith('/') && keeping.exec(textOf(bytes))?.[1];
    if (!list) continue;
    const [language = ''] = page.slice(base.length).split('/');
    languages.add(language);
    const pages = [...site.keys()].filter((each) => each.startsWith(page) && each.endsWith('/'));
    const companion = companionList(base, language);
    editions.push({ ...(await editionOf(list, pages, site, base)), page, companion });
  }
  for (const language of languages) {
    const addresses = [...site.keys()].filter((address) =>
      shared(base, language).some((each) =>
        each.endsWith('pagefind/') ? address.startsWith(each) : address === each,
      ),
    );
    editions.push(await editionOf(companionList(base, language), addresses, site, base));
  }
  return editions;
}

/** An edition of some addresses and all that they load. */
export async function editionOf(
  list: string,
  addresses: readonly string[],
  site: SiteFiles,
  base: string,
): Promise<Edition> {
  const all = new Set(addresses);
  for (const address of all) {
    for (const file of loadedBy(address, site, base)) all.add(file);
  }
  const files: Record<string, EditionFile> = {};
  for (const address of [...all].sort()) {
    const bytes = site.get(address);
    if (bytes !== undefined) files[address] = [bytes.length, await digest(bytes)];
  }
  const id = await digest(new TextEncoder().encode(JSON.stringify(files)));
  return { list, id, files };
}

function companionList(base: string, language: string): string {
  return `${base}offline/${language}.json`;
}

function loadedBy(address: string, site: SiteFiles, base: string): string[] {
  const bytes = site.get(address);
  if (bytes === undefined || !/\/$|\.(?:css|js)$/.test(address)) return [];
  return filesNamedIn(textOf(bytes), address, base).filter((file) => site.has(file));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
