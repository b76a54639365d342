import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import type { PagesApp, PagesInternals, PagesOptions } from '../../contributions/pages-app.ts';
import { BuildFault } from '../build-fault.ts';
import { siteForm } from '../site-form.ts';
import type { ListedPages } from './kept-bundle.ts';
import { scriptImports } from './script-imports.ts';

/** What Astro sets its bundle up with. */
export type SetUp = Omit<ListedPages, 'files'>;

/**
 * Has Astro bundle pages and leave it at that: the bundle is put into `pages` of a folder, and what it is to be set up
 * with beside it. Rendering is the build’s own, which does it for many builds with one bundle.
 */
export function bundling(folder: string | undefined): AstroIntegration {
  let entry: string | undefined;
  let imports: SetUp['imports'] = [];
  return {
    name: 'bundling',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        if (folder === undefined) throw new BuildFault('The site is built by “npm run build”.');
        const plugin = bundles({
          foundPages: (file) => (entry = file),
          foundImports: (found) => (imports = found),
        });
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'shuangdu:bundling',
          setup: async () => {
            if (entry === undefined || folder === undefined)
              throw new Error('Astro has built no bundle of pages');
            const setUp = { ...(await setUpOf(astro, entry)), imports };
            mkdirSync(folder, { recursive: true });
            writeFileSync(join(folder, 'set-up.json'), JSON.stringify(setUp));
            renameSync(dirname(entry), join(folder, 'pages'));
          },
          getStaticPaths: () => Promise.resolve([]),
        }));
      },
    },
  };
}

interface Bundles {
  foundPages: (file: string) => void;
  foundImports: (imports: SetUp['imports']) => void;
}

/** A plugin that tells where a build writes the bundle of pages it renders them with, and what their scripts import. */
function bundles({ foundPages, foundImports }: Bundles): Plugin {
  return {
    name: 'shuangdu-bundles',
    writeBundle: {
      handler({ dir = '' }, bundle) {
        if (this.environment.name === 'client') {
          const addressOf = (file: string): string => siteForm.base + file;
          foundImports(
            scriptImports(bundle).map(([file, imports]) => [
              addressOf(file),
              imports.map(addressOf),
            ]),
          );
        }
        if (this.environment.name !== 'prerender') return;
        const entry = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.isEntry && file.exports.includes('app'),
        );
        if (entry !== undefined) foundPages(join(dir, entry.fileName));
      },
    },
  };
}

/** What Astro sets a bundle up with. It hands that to the bundle alone, and has no way to render with it elsewhere. */
async function setUpOf(astro: AstroPrerenderer, entry: string): Promise<Omit<SetUp, 'imports'>> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: PagesApp };
  let internals: PagesInternals | undefined;
  let options: PagesOptions | undefined;
  const { setInternals, setOptions } = app;
  app.setInternals = (given) => {
    internals = given;
    setInternals.call(app, given);
  };
  app.setOptions = (given) => {
    options = given;
    setOptions.call(app, given);
  };
  await astro.setup?.();
  if (internals === undefined || options === undefined)
    throw new Error(
      'Astro has set up its bundle of pages in another way than expected; see bundling.ts.',
    );
  return {
    entry: basename(entry),
    pages: [...internals.pagesByKeys].map(([key, { styles }]) => [key, { styles }]),
    names: [...internals.entrySpecifierToBundleMap],
    scripts: options.settings.scripts.map(({ stage, content }) => ({ stage, content })),
  };
}
