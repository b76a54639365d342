import { routes } from '../../routes.ts';
import type { SearchIndex } from '../../search/ask-index.ts';
import { indexNames, traditionalFile } from '../../search/index-names.ts';
import { readTraditional, simplify } from '../../search/traditional.ts';

/** Both languages' indexes, and the articles in them by the names their filter has. */
export interface Archive extends SearchIndex {
  filters: () => Promise<{ article?: Record<string, number> }>;
  /** A query in the characters that the articles are written in. */
  simplified: (query: string) => string;
}

interface Instance extends Omit<Archive, 'simplified'> {
  mergeIndex: (path: string, options: { language: string }) => Promise<void>;
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
  const archive = asOf(indexNames.zh, () =>
    createInstance({ basePath: `${folder}zh/`, noWorker: true }),
  );
  const [traditional] = await Promise.all([
    readPairs(folder + traditionalFile),
    archive.mergeIndex(`${folder}en/`, { language: indexNames.en }),
  ]);
  const table = readTraditional(traditional);
  return {
    search: (term, options) => archive.search(term, options),
    filters: () => archive.filters(),
    simplified: (query) => simplify(query, table),
  };
}

/**
 * Pagefind reads the language off the page, whatever it is told, and in Chinese would cut words out of what
 * is looked up, which is cut as the index is already. Nothing is drawn meanwhile.
 */
function asOf<Made>(language: string, make: () => Made): Made {
  const { documentElement: page } = document;
  const { lang } = page;
  page.lang = language;
  try {
    return make();
  } finally {
    page.lang = lang;
  }
}

/** Without the table, queries are taken as they are written. */
async function readPairs(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}
