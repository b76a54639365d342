import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleWorker } from './bundle-worker.ts';
import type { FileFacts } from './file-facts.ts';
import { offlineFiles } from './offline-files.ts';
import { readSite } from './read-site.ts';

/** Files of the site whose facts are known already, by their paths in it. */
interface KnownFiles {
  all: readonly { files: Readonly<Record<string, FileFacts>> }[];
}

interface Options {
  /** Whether the site has a worker; without, those that browsers have from before are retired. */
  offline: boolean;
  /** What articles have added to the site. */
  articles: KnownFiles;
}

/** Writes, when all else of the site is there, the worker `/sw.js` and the lists of what it can keep. */
export function offlineReading({ offline, articles }: Options): AstroIntegration {
  let base = '/';
  return {
    name: 'offline-reading',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const known = new Map(articles.all.flatMap(({ files }) => Object.entries(files)));
        const files = offline
          ? await offlineFiles(await readSite(folder, base, known), base)
          : new Map([[`${base}sw.js`, await bundleWorker('retired-worker.ts')]]);
        for (const [address, text] of files) {
          const file = join(folder, address.slice(base.length));
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, text);
        }
        logger.info(offline ? 'the site can be read offline' : '`sw.js` retires workers');
      },
    },
  };
}
