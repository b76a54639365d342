import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { contributions, withArticlePages } from './src/contributions/integration.ts';
import { contentPolicies, hosting } from './src/hosting/integrations.ts';
import { offlineReading } from './src/offline/integration.ts';
import { basePath, contentFolder, keptFolder, offline, pdfFolder } from './src/site.ts';
import { precompressed, shard, siteUrl } from './src/site.ts';
import { withSwitchClasses } from './src/styles/switch-classes.ts';

/** What articles add to the site. */
const articles = { all: [] };

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'ignore',
  build: { inlineStylesheets: 'never' },
  integrations: [
    withArticlePages(
      sitemap({
        // Lists of the same words in another order name the first list as theirs, and pages to print
        // from the whole article.
        filter: (page) => !/\/words\/[^/]+\/$|\/print\/$/.test(page),
        i18n: { defaultLocale: 'front', locales: { front: 'x-default', zh: 'zh-Hans', en: 'en' } },
      }),
      articles,
    ),
    // Each looks at what those before it have written.
    contentPolicies(),
    contributions(
      {
        content: contentFolder,
        kept: keptFolder,
        precompressed,
        shard,
        pdfs: pdfFolder,
        settings: { offline },
      },
      articles,
    ),
    offlineReading({ offline, articles }),
    hosting({ precompressed, articles }),
  ],
  markdown: { processor: unified({ smartypants: false, gfm: false }) },
  vite: { plugins: [tailwindcss(), switchClasses()] },
});

/** Has style sheets ask for classes what they would have to ask the page. */
function switchClasses() {
  return {
    name: 'switch-classes',
    /** @param {string} code */
    transform: {
      filter: { id: /\.css$/ },
      handler: (code) => ({ code: withSwitchClasses(code), map: null }),
    },
  };
}
