import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { SiteForm } from '../contributions/render-files.ts';

/** Lists of the same words in another order name the first list as theirs, and pages to print the whole article. */
const isOfAnother = (page: string): boolean => /\/words\/[^/]+\/$|\/print\/$/.test(page);

/** Writes the sitemap of pages, by their addresses without the site’s base: `zh/city/bridge/`. */
export async function writeSitemap(
  pages: readonly string[],
  folder: string,
  { origin, base }: SiteForm,
): Promise<void> {
  const { hooks } = sitemap({
    filter: (page) => !isOfAnother(page),
    i18n: { defaultLocale: 'front', locales: { front: 'x-default', zh: 'zh-Hans', en: 'en' } },
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

function fail(message: string): never {
  throw new Error(`The sitemap cannot be written: ${message}`);
}
