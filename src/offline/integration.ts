import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleWorker } from './bundle-worker.ts';
import type { Edition } from './edition.ts';
import { editionOf, editionsOf, type SiteFiles } from './editions-of.ts';

interface Options {
  /** Whether the site has a worker; without, those that browsers have from before are retired. */
  offline: boolean;
}

/** Writes, when all else of the site is built, the lists of what can be kept and the worker at `/sw.js`. */
export function offlineReading({ offline }: Options): AstroIntegration {
  let base = '/';
  return {
    name: 'offline-reading',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (!offline) {
          await writeFile(join(folder, 'sw.js'), await bundleWorker('retired-worker.ts'));
          return;
        }
        const site = await readSite(folder, base);
        const editions = await editionsOf(site, base);
        for (const edition of editions)
          await write(join(folder, edition.list.slice(base.length)), JSON.stringify(edition));
        const shell = await shellOf(site, base);
        await writeFile(join(folder, 'sw.js'), await bundleWorker('worker.ts', shell));
        logger.info(`\`sw.js\` and ${editions.length} lists of what can be kept`);
      },
    },
  };
}

/** The offline pages without their fonts, which would weigh more than all else a first visit brings. */
function shellOf(site: SiteFiles, base: string): Promise<Edition> {
  const pages = [...site.keys()].filter((address) => address.endsWith('/offline/'));
  const light = new Map([...site].filter(([address]) => !address.endsWith('.woff2')));
  return editionOf(`${base}offline/shell.json`, pages, light, base);
}

/** Every file by its address: pages by that of their folder. */
async function readSite(folder: string, base: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const site = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file
      .slice(folder.length)
      .replaceAll(sep, '/')
      .replace(/(?<=^|\/)index\.html$/, '');
    site.set(base + path, new Uint8Array(await readFile(file)));
  }
  return site;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
