import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import { readContent } from './article/read.ts';
import { asErrors } from './check/severity.ts';
import { checkInThreads } from './check/threads/check-in-threads.ts';
import { earlyFindings } from './check/threads/early-check.ts';
import { countReadingFindings } from './check/unreviewed-readings.ts';
import { formatFinding } from './text/finding.ts';

/**
 * Checks all content before anything is built of it. Any error in it ends the build with every finding, and `strict` any
 * warning too. What it stores of articles is no more than their names and digests: pages are made of the files
 * themselves, as the store would serialise and parse all of them again.
 */
export function articlesLoader(folder: string, { strict = false } = {}): Loader {
  return {
    name: 'shuangdu-articles',
    async load({ store, logger, watcher, ...context }) {
      const load = async (): Promise<void> => {
        const content = await readContent(folder);
        const found = (await earlyFindings(folder)) ?? (await checkInThreads(content));
        const counted = countReadingFindings(found);
        const findings = strict ? asErrors(counted) : counted;
        const errors = findings.filter(({ severity }) => severity === 'error');
        if (errors.length > 0) throw contentError(errors.map(formatFinding));
        for (const finding of findings) logger.warn(formatFinding(finding));
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

function contentError(lines: string[]): AstroError {
  return new AstroError(
    `The content has errors:\n${lines.join('\n')}`,
    'Mend the files named above and build again.',
  );
}
