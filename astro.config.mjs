import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { basePath, siteUrl } from './src/site.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'ignore',
  integrations: [
    sitemap({
      // Lists of the same words in another order name the first list as theirs, and pages to print
      // from the whole article.
      filter: (page) => !/\/words\/[^/]+\/$|\/print\/$/.test(page),
      i18n: { defaultLocale: 'front', locales: { front: 'x-default', zh: 'zh-Hans', en: 'en' } },
    }),
  ],
  markdown: { processor: unified({ smartypants: false, gfm: false }) },
  vite: { plugins: [tailwindcss()] },
});
