import { routes } from '../../routes.ts';
import type { SearchIndex } from '../../search/find.ts';

/** Both languages' indexes, and the articles in them by the names their filter has. */
export interface Archive extends SearchIndex {
  filters: () => Promise<{ article?: Record<string, number> }>;
}

interface Instance extends Archive {
  mergeIndex: (path: string) => Promise<void>;
}

interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Instance;
}

let loaded: Promise<Archive> | undefined;

/** Loads the search program and what it needs to know of the indexes; their words come as they are asked for. */
export function openArchive(): Promise<Archive> {
  loaded ??= load().catch((error: unknown) => {
    // A network that fails now may not fail the next time.
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(): Promise<Archive> {
  const folder = routes.asset('pagefind/');
  const { createInstance } = (await import(
    /* @vite-ignore */ `${folder}zh/pagefind.js`
  )) as Pagefind;
  const archive = createInstance({ basePath: `${folder}zh/`, noWorker: true });
  await archive.mergeIndex(`${folder}en/`);
  return archive;
}
