import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readContent } from './article/read.ts';
import { pass } from './check/pass.ts';
import { checkInThreads } from './check/threads/check-in-threads.ts';
import { countReadingFindings } from './check/unreviewed-readings.ts';

/**
 * Checks all content before pages of it are shown in development; builds check it themselves. Any error in it is told
 * with every finding. What it stores of articles is no more than their names and digests: pages are made of the files
 * themselves, as the store would serialise and parse all of them again.
 */
export function articlesLoader(folder: string): Loader {
  return {
    name: 'shuangdu-articles',
    async load({ store, logger, watcher, ...context }) {
      const load = async (): Promise<void> => {
        const content = await readContent(folder);
        const { findings } = await checkInThreads(content);
        for (const line of pass(countReadingFindings(findings))) logger.warn(line);
        store.clear();
        for (const { slug, files } of content.articles) {
          const texts = [...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
          store.set({ id: slug, data: {}, digest: context.generateDigest(texts.join()) });
        }
      };
      await loadAndWatch(folder, load, { watcher, logger });
    },
  };
}

/** Loads what is in a folder, and in development again whenever something in it changes. */
async function loadAndWatch(
  folder: string,
  load: () => Promise<void>,
  {
    watcher,
    logger,
  }: { watcher?: LoaderContext['watcher'] | undefined; logger: LoaderContext['logger'] },
): Promise<void> {
  await load();
  watcher?.add(folder);
  watcher?.on('all', (_event, path) => {
    if (!relative(folder, path).startsWith('..'))
      load().catch((error: unknown) => logger.error(String(error)));
  });
}
