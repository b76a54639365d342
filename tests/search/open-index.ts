import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchIndex } from '../../src/search/ask-index.ts';
import type { SectionRecord } from '../../src/search/records.ts';
import { volumeFiles } from '../../src/search/volume-files.ts';
import { languages } from '../../src/text/language.ts';

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

/** Builds the indexes of some volumes by their records and opens them with Pagefind's own script. */
export async function openIndex(...volumes: (readonly SectionRecord[])[]): Promise<OpenIndex> {
  const files = new Map<string, Buffer>();
  for (const [index, records] of volumes.entries()) {
    const built = await volumeFiles(String(index + 1), records);
    for (const [path, content] of built.files) files.set(path, content);
  }
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
  const program = pathToFileURL(join(folder, '1/zh/pagefind.js')).href;
  const { createInstance } = (await import(program)) as {
    createInstance: (options: object) => SearchIndex & Merging;
  };
  const index = createInstance({ basePath: '/pagefind/1/zh/' });
  for (const volume of volumes.keys())
    for (const language of languages)
      if (volume > 0 || language !== 'zh')
        await index.mergeIndex(`/pagefind/${volume + 1}/${language}/`);
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
