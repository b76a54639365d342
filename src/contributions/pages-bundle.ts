import { pathToFileURL } from 'node:url';
import type { Imports } from '../hosting/preload-modules.ts';
import type { PagesApp, PagesInternals, PagesOptions } from './pages-app.ts';

/** What Astro has made of the program: what renders pages, and what that is to be set up with. */
export interface PagesBundle {
  /** The file that all else of it is loaded by. */
  entry: string;
  /** The styles of pages by their keys, and names of files by those of modules, as pairs. */
  pages: readonly [string, { styles: unknown[] }][];
  names: readonly [string, string][];
  scripts: PagesOptions['settings']['scripts'];
  /** What scripts of pages import, by their addresses, as pairs. */
  imports: readonly [string, readonly string[]][];
}

/** What renders pages, and what is to be known of their scripts. */
export interface LoadedPages {
  app: PagesApp;
  imports: Imports;
}

/** Loads what renders pages into this thread, as Astro would set it up. */
export async function loadPages({
  entry,
  pages,
  names,
  scripts,
  imports,
}: PagesBundle): Promise<LoadedPages> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: PagesApp };
  const internals: PagesInternals = {
    pagesByKeys: new Map(pages),
    entrySpecifierToBundleMap: new Map(names),
  };
  app.setInternals(internals);
  app.setOptions({
    settings: { scripts },
    logger: { options: { destination: { write: () => true } } },
  });
  return { app, imports: new Map(imports) };
}
