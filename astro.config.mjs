import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { offlineReading } from './src/offline/integration.ts';
import { basePath, offline, siteUrl } from './src/site.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'ignore',
  build: { inlineStylesheets: 'never' },
  integrations: [
    sitemap({
      // Lists of the same words in another order name the first list as theirs, and pages to print
      // from the whole article; the page on offline reading is for those who are.
      filter: (page) => !/\/words\/[^/]+\/$|\/(?:print|offline)\/$/.test(page),
      i18n: { defaultLocale: 'front', locales: { front: 'x-default', zh: 'zh-Hans', en: 'en' } },
    }),
    offlineReading({ offline }),
  ],
  markdown: { processor: unified({ smartypants: false, gfm: false }) },
  vite: { plugins: [tailwindcss()] },
});
