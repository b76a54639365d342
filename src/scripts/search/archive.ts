import { routes } from '../../routes.ts';
import type { SearchIndex } from '../../search/ask-index.ts';
import { firstVolume, indexNames, traditionalFile, volumesFile } from '../../search/index-names.ts';
import { readTraditional, simplify } from '../../search/traditional.ts';
import { languages } from '../../text/language.ts';
import { firstFailure } from './first-failure.ts';

/** The indexes of all volumes, and the articles in them by the names their filter has. */
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
let missedPrograms = 0;

/**
 * Loads the search program and what it needs to know of the indexes; their words come as they are asked for. A network that
 * fails now may not fail the next time: after that, all is loaded again.
 */
export function openArchive(): Promise<Archive> {
  loaded ??= load();
  const opened = loaded;
  opened.catch(() => {
    if (loaded === opened) loaded = undefined;
  });
  return opened;
}

async function load(): Promise<Archive> {
  const folder = routes.asset('pagefind/');
  const first = `${folder}${firstVolume}/zh/`;
  const reading = readPairs(folder + traditionalFile);
  const [{ createInstance }, volumes] = await Promise.all([
    importProgram(`${first}pagefind.js`),
    readVolumes(folder + volumesFile),
  ]);
  const failure = firstFailure();
  failure.catch(() => {
    loaded = undefined;
  });
  const archive = asOf(indexNames.zh, () => createInstance({ basePath: first, noWorker: true }));
  const indexes = volumes
    .flatMap((name) =>
      languages.map((language) => ({ path: `${folder}${name}/${language}/`, language })),
    )
    .filter(({ path }) => path !== first);
  const merged = indexes.map(({ path, language }) =>
    archive.mergeIndex(path, { language: indexNames[language] }),
  );
  await Promise.race([Promise.all(merged), failure]);
  const traditional = await reading;
  const table = readTraditional(traditional);
  return {
    search: (term, options) => Promise.race([archive.search(term, options), failure]),
    filters: () => Promise.race([archive.filters(), failure]),
    simplified: (query) => simplify(query, table),
  };
}

/** A browser keeps of a module that it did not come: after that it is asked for by another address. */
async function importProgram(address: string): Promise<Pagefind> {
  try {
    const again = missedPrograms === 0 ? '' : `?${missedPrograms}`;
    return (await import(/* @vite-ignore */ address + again)) as Pagefind;
  } catch (error) {
    missedPrograms++;
    throw error;
  }
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

async function readVolumes(address: string): Promise<string[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return (await response.json()) as string[];
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
