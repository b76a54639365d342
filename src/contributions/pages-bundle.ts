import type { AstroPrerenderer } from 'astro';
import type { PagesApp, PagesInternals, PagesOptions } from './pages-app.ts';
import type { WorkerStart } from './worker.ts';

/** What a thread needs to render pages as this one would. */
export type PagesBundle = Pick<WorkerStart, 'entry' | 'internals' | 'scripts'>;

/**
 * Sets up the prerenderer of Astro, and gives what it knows of its bundle of pages. Astro hands that to the bundle
 * alone, and has no way to render with it elsewhere.
 */
export async function setUpPages(astro: AstroPrerenderer, entry: string): Promise<PagesBundle> {
  const { app } = (await import(entry)) as { app: PagesApp };
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
      'Astro has set up its bundle of pages in another way than expected; see pages-bundle.ts.',
    );
  const pages = [...internals.pagesByKeys].map(([key, { styles }]) => [key, { styles }] as const);
  return {
    entry,
    internals: {
      pagesByKeys: new Map(pages),
      entrySpecifierToBundleMap: internals.entrySpecifierToBundleMap,
    },
    scripts: options.settings.scripts.map(({ stage, content }) => ({ stage, content })),
  };
}
