import type { Edition, EditionFile } from './edition.ts';
import { fileDigest } from './file-digest.ts';
import { fileFacts, type FileFacts } from './file-facts.ts';

/** The files of the built site by their addresses; a map is one, and so is a folder that is read when asked. */
export interface SiteFiles extends Iterable<[address: string, bytes: Uint8Array<ArrayBuffer>]> {
  keys: () => Iterable<string>;
  has: (address: string) => boolean;
  get: (address: string) => Uint8Array<ArrayBuffer> | undefined;
  /** What is known of a file already. */
  facts?: (address: string) => FileFacts | undefined;
}

/** What every article that is kept needs besides its own pages, by what its address begins with or is. */
const shared = (base: string, language: string): string[] => [
  `${base}${language}/`,
  `${base}${language}/search/`,
  `${base}pagefind/`,
];

/**
 * The editions of a built site: one of each page that offers to be kept, with all pages under it, and one a
 * language of what those share.
 */
export function editionsOf(site: SiteFiles, base: string): Edition[] {
  const editions: Edition[] = [];
  const languages = new Set<string>();
  const addresses = [...site.keys()].filter((each) => each.endsWith('/'));
  const byArticle = Map.groupBy(addresses, (each) => firstFolders(each, base));
  for (const page of addresses) {
    const { keeps: list } = factsOf(page, site, base) ?? {};
    if (list === undefined) continue;
    const [language = ''] = page.slice(base.length).split('/');
    languages.add(language);
    const near = byArticle.get(firstFolders(page, base)) ?? [];
    const pages = near.filter((each) => each.startsWith(page));
    const companion = companionList(base, language);
    editions.push({ ...editionOf(list, pages, site, base), page, companion });
  }
  for (const language of languages) {
    const addresses = [...site.keys()].filter((address) =>
      shared(base, language).some((each) =>
        each.endsWith('pagefind/') ? address.startsWith(each) : address === each,
      ),
    );
    editions.push(editionOf(companionList(base, language), addresses, site, base));
  }
  return editions;
}

/** An edition of some addresses and all that they load. */
export function editionOf(
  list: string,
  addresses: readonly string[],
  site: SiteFiles,
  base: string,
): Edition {
  const all = new Map<string, EditionFile>();
  const open = new Set(addresses);
  for (const address of open) {
    const facts = factsOf(address, site, base);
    if (facts === undefined) continue;
    all.set(address, facts.file);
    for (const file of facts.loads) if (site.has(file)) open.add(file);
  }
  const files = Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  const id = fileDigest(Buffer.from(JSON.stringify(files)));
  return { list, id, files };
}

/** A page's folders down to an article's: `/zh/city/bridge/` → `zh/city`. */
function firstFolders(page: string, base: string): string {
  return page.slice(base.length).split('/', 2).join('/');
}

function companionList(base: string, language: string): string {
  return `${base}offline/${language}.json`;
}

/** What was found of a site's files: each is read once, however many articles need it. */
const known = new WeakMap<SiteFiles, Map<string, FileFacts>>();

function factsOf(address: string, site: SiteFiles, base: string): FileFacts | undefined {
  const ofSite = known.get(site) ?? new Map<string, FileFacts>();
  known.set(site, ofSite);
  const facts = ofSite.get(address) ?? readFacts(address, site, base);
  if (facts !== undefined) ofSite.set(address, facts);
  return facts;
}

function readFacts(address: string, site: SiteFiles, base: string): FileFacts | undefined {
  const given = site.facts?.(address);
  if (given !== undefined) return given;
  const bytes = site.get(address);
  return bytes && fileFacts(address, bytes, base);
}
