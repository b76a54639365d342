import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileFacts } from './file-facts.ts';
import { offlineFiles } from './offline-files.ts';
import { readSite } from './read-site.ts';

interface Options {
  /** Whether the site has a worker; without, those that browsers have from before are retired. */
  offline: boolean;
  /** Files of the site whose facts are known already, by their paths in it. */
  known: readonly { files: Readonly<Record<string, FileFacts>> }[];
  /** The script of the worker. */
  worker: string;
}

/** Writes, when all else of the site is there, the worker `/sw.js` and the lists of what it can keep. */
export async function writeOfflineFiles(
  folder: string,
  base: string,
  { offline, known, worker }: Options,
): Promise<void> {
  const facts = new Map(known.flatMap(({ files }) => Object.entries(files)));
  const files = offline
    ? offlineFiles(await readSite(folder, base, facts), base, worker)
    : new Map([[`${base}sw.js`, worker]]);
  for (const [address, text] of files) {
    const file = join(folder, address.slice(base.length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
