import type { SiteForm } from '../contributions/render-files.ts';
import { basePath, precompressed, siteUrl } from '../site.ts';

/** Where the site lives and how its files are, as Astro’s configuration has it. */
export const siteForm: SiteForm = {
  origin: siteUrl,
  base: `/${basePath}/`.replaceAll(/\/+/g, '/'),
  assets: '_astro/',
  precompressed,
};
