import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { keepContribution } from '../../contributions/kept-contributions.ts';
import { listFiles } from '../../contributions/list-files.ts';
import { readTraditionalWritings } from '../../dictionary/traditional-writings.ts';
import { bundleWorker } from '../../offline/bundle-worker.ts';
import { offline } from '../../site.ts';
import { siteForm } from '../site-form.ts';
import type { SetUp } from './bundling.ts';
import { workerFile, writingsFile, type BundlePlaces } from './kept-bundle.ts';

/** Keeps what `bundling` has put into a folder, and with it what else is made of the program alone. */
export async function keepBundle(folder: string, { pages, assets }: BundlePlaces): Promise<void> {
  const setUp = JSON.parse(await readFile(join(folder, 'set-up.json'), 'utf8')) as SetUp;
  const served = await filesIn(join(folder, 'site'));
  await keepContribution(assets, await listFiles(served, siteForm));
  const rendering = await filesIn(join(folder, 'pages'));
  const worker = await bundleWorker(offline ? 'worker.ts' : 'retired-worker.ts');
  rendering.set(workerFile, encode(worker));
  rendering.set(writingsFile, encode(JSON.stringify(await readTraditionalWritings())));
  const notServed = { ...siteForm, precompressed: false };
  await keepContribution(pages, { ...setUp, ...(await listFiles(rendering, notServed)) });
}

type Contents = Map<string, Uint8Array<ArrayBuffer>>;

async function filesIn(folder: string): Promise<Contents> {
  const contents: Contents = new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const path = file.slice(folder.length + 1).replaceAll(sep, '/');
    contents.set(path, new Uint8Array(await readFile(file)));
  }
  return contents;
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
