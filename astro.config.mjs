import tailwindcss from '@tailwindcss/vite';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { bundling } from './src/build/bundle/bundling.ts';
import { basePath, bundleFolder, siteUrl } from './src/site.ts';
import { withSwitchClasses } from './src/styles/switch-classes.ts';

/** What scripts of most pages share comes in one file: each file more is one more request, after what asks for it. */
const codeSplitting = {
  groups: [
    { name: 'shared', test: /preload-helper|\/scripts\/(?:load-fonts|hold-sentence)\.ts/ },
    { name: 'words', test: /\/(?:interface|language|list-store|order-rows|say)\.ts/ },
  ],
};

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'ignore',
  build: { inlineStylesheets: 'never' },
  integrations: [bundling(bundleFolder)],
  markdown: { processor: unified({ smartypants: false, gfm: false }) },
  vite: {
    plugins: [tailwindcss(), switchClasses(), lettersInStyles()],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  },
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

/** Has the styles of all pages declare the fonts that all pages have. */
function lettersInStyles() {
  return {
    name: 'letters-in-styles',
    transform: {
      filter: { id: /\/styles\/site\.css$/ },
      /** @param {string} code */
      handler: async (code) => {
        const { firstFaces } = await import('./src/fonts/first-faces.ts');
        const fonts = `${basePath.replace(/\/?$/, '/')}fonts/`;
        return { code: code + firstFaces((name) => fonts + name), map: null };
      },
    },
  };
}
