import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIndex } from '../../src/search/build-index.ts';
import type { SearchIndex } from '../../src/search/ask-index.ts';
import type { SectionRecord } from '../../src/search/records.ts';

/** An index as a browser meets it: files that are fetched one by one. */
export interface OpenIndex {
  index: SearchIndex;
  files: ReadonlyMap<string, Buffer>;
  /** The paths fetched since this was last asked. */
  fetched: () => string[];
  close: () => Promise<void>;
}

interface Merging {
  mergeIndex: (path: string) => Promise<void>;
}

/** Builds the index of some records and opens it with Pagefind's own script. */
export async function openIndex(records: readonly SectionRecord[]): Promise<OpenIndex> {
  const files = await buildIndex(records);
  const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  let fetched: string[] = [];
  const fetchOfAll = globalThis.fetch;
  globalThis.fetch = async (address) => {
    const path = (address as string).replace(/^\/pagefind\/|\?.*$/g, '');
    fetched.push(path);
    return new Response(new Uint8Array(await readFile(join(folder, path))));
  };
  const { createInstance } = (await import(pathToFileURL(join(folder, 'zh/pagefind.js')).href)) as {
    createInstance: (options: object) => SearchIndex & Merging;
  };
  const index = createInstance({ basePath: '/pagefind/zh/' });
  await index.mergeIndex('/pagefind/en/');
  return {
    files,
    index,
    fetched: () => {
      const paths = fetched;
      fetched = [];
      return paths;
    },
    close: async () => {
      globalThis.fetch = fetchOfAll;
      await rm(folder, { recursive: true });
    },
  };
}
