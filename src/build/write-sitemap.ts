import { pathToFileURL } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { SiteForm } from '../contributions/render-files.ts';

/** Lists of the same words in another order name the first list as theirs, and pages to print the whole article. */
const isOfAnother = (page: string): boolean => /\/words\/[^/]+\/$|\/print\/$/.test(page);

/** Writes the sitemap of pages, by their addresses without the site’s base: `zh/city/bridge/`. */
export async function writeSitemap(
  pages: readonly string[],
  folder: string,
  { origin, base }: SiteForm,
): Promise<void> {
  const root = new URL(base, origin).href;
  const all = new Set(pages);
  const { hooks } = sitemap({
    filter: (page) => !isOfAnother(page),
    // The package itself would look through all pages for each.
    serialize: (item) => ({ ...item, ...linksOf(item.url, all, root) }),
  });
  const config = { site: origin, base, trailingSlash: 'ignore', build: { format: 'directory' } };
  const logger = { info: () => undefined, warn: fail, error: fail };
  // As Astro would call it, had it rendered the pages.
  await hooks['astro:config:done']?.({ config } as never);
  await hooks['astro:routes:resolved']?.({ routes: [] } as never);
  await hooks['astro:build:done']?.({
    dir: pathToFileURL(`${folder}/`),
    pages: pages.map((pathname) => ({ pathname })),
    logger,
  } as never);
}

/** The same page in all its languages, if there are several. */
function linksOf(
  url: string,
  pages: ReadonlySet<string>,
  root: string,
): Pick<SitemapItem, 'links'> {
  const page = decodeURI(url.slice(root.length));
  const rest = page.replace(/^(?:zh|en)\//, '');
  const links = [
    ...(rest === '' ? [{ url: root, lang: 'x-default' }] : []),
    ...(['en', 'zh'] as const)
      .filter((language) => pages.has(`${language}/${rest}`))
      .map((language) => ({
        url: `${root}${encodeURI(`${language}/${rest}`)}`,
        lang: language === 'zh' ? 'zh-Hans' : language,
      })),
  ];
  return links.length > 1 ? { links } : {};
}

function fail(message: string): never {
  throw new Error(`The sitemap cannot be written: ${message}`);
}
