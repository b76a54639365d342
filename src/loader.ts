import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import { parseContent } from './article/content.ts';
import { sectionsOf } from './article/model.ts';
import { readContent, readShared } from './article/read.ts';
import { termsOf } from './article/terms-of.ts';
import { checkContent } from './check/run.ts';
import { asErrors } from './check/severity.ts';
import { countReadingFindings } from './check/unreviewed-readings.ts';
import { formatFinding } from './text/finding.ts';

/**
 * Loads all articles, one entry each, as text: ruby is written when pages are, as the store would
 * serialise and parse it again. Any error in the content ends the build with every finding, and `strict` any
 * warning too.
 */
export function articlesLoader(folder: string, { strict = false } = {}): Loader {
  return {
    name: 'shuangdu-articles',
    async load({ store, logger, watcher }) {
      const load = async (): Promise<void> => {
        const content = parseContent(await readContent(folder));
        const found = countReadingFindings(checkContent(content));
        const findings = strict ? asErrors(found) : found;
        const errors = findings.filter(({ severity }) => severity === 'error');
        if (errors.length > 0) throw contentError(errors.map(formatFinding));
        for (const finding of findings) logger.warn(formatFinding(finding));
        store.clear();
        for (const { slug, article, lexicon, glosses, texts } of content.articles) {
          if (article === undefined) continue;
          store.set({
            id: slug,
            data: {
              article,
              source: texts.get('source.txt'),
              lexicon: [...lexicon.lexicon],
              glosses: [...glosses],
              terms: termsOf(sectionsOf(article), content.terms.terms),
            },
          });
        }
      };
      await loadAndWatch(folder, load, { watcher, logger });
    },
  };
}

/** Loads the lexicon that holds in all articles, as one entry; what is wrong with it, articles tell. */
export function lexiconLoader(folder: string): Loader {
  return {
    name: 'shuangdu-lexicon',
    async load({ store, ...context }) {
      const load = async (): Promise<void> => {
        const shared = await readShared(folder);
        const { lexicon } = parseContent({ path: folder, shared, articles: [] });
        store.clear();
        store.set({ id: 'general', data: { lexicon: [...lexicon] } });
      };
      await loadAndWatch(folder, load, context);
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
