import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { getCompileCacheDir } from 'node:module';
import { join, resolve } from 'node:path';
import {
  forgetOthers,
  isKept,
  keptFile,
  placeOf,
  readContribution,
  renew,
  useFiles,
  type Listed,
} from '../../contributions/kept-contributions.ts';
import type { PagesBundle } from '../../contributions/pages-bundle.ts';
import type { TraditionalWritings } from '../../dictionary/traditional-writings.ts';
import { BuildFault } from '../build-fault.ts';

/** Bundles are kept beside the packages that they load. */
const kept = resolve('node_modules/.cache/shuangdu-bundles');

/** Where the parts of a bundle are kept. */
export interface BundlePlaces {
  /** What renders pages. */
  pages: string;
  /** What is served as it is. */
  assets: string;
}

/** A bundle with the places of its parts. */
export interface KeptBundle {
  bundle: PagesBundle;
  assets: Listed;
  places: BundlePlaces;
  /** The worker for reading offline, without what it is told of the site. */
  worker: string;
  writings: TraditionalWritings;
}

/** What is listed of the part that renders pages. */
export type ListedPages = PagesBundle & Listed;

/**
 * The bundle of pages for a program: an earlier build’s, or made by Astro, in a process of its own, so that what that
 * takes of memory is given back. A signal ends that process.
 */
export async function findBundle(program: string, signal: AbortSignal): Promise<KeptBundle> {
  const places = placesOf(program);
  if (!isKept(places.pages) || !isKept(places.assets)) await makeBundle(places, signal);
  for (const place of [places.pages, places.assets]) renew(place);
  const listed = await readContribution<ListedPages>(places.pages);
  await useFiles(places.pages, listed, () => Promise.resolve());
  const { pages, names, scripts, imports } = listed;
  return {
    places,
    assets: await readContribution<Listed>(places.assets),
    bundle: { entry: keptFile(places.pages, listed.entry), pages, names, scripts, imports },
    worker: await readFile(keptFile(places.pages, workerFile), 'utf8'),
    writings: JSON.parse(
      await readFile(keptFile(places.pages, writingsFile), 'utf8'),
    ) as TraditionalWritings,
  };
}

/** Removes the bundles that no build has used of late, but for those in some places. */
export async function forgetBundles(places: BundlePlaces): Promise<void> {
  await forgetOthers(kept, new Set([places.pages, places.assets]));
}

/** What the worker for reading offline is called in a bundle. */
export const workerFile = 'sw.js';
/** And what the traditional writings of characters. */
export const writingsFile = 'traditional.json';

/** The places of a program’s bundle; it knows by absolute paths where the program is. */
function placesOf(program: string): BundlePlaces {
  const digest = createHash('sha256').update(`${program}\0${resolve()}`).digest('hex').slice(0, 32);
  return { pages: placeOf(kept, 'pages', digest), assets: placeOf(kept, 'assets', digest) };
}

async function makeBundle(places: BundlePlaces, signal: AbortSignal): Promise<void> {
  const child = fork(join(import.meta.dirname, 'make-bundle.ts'), [places.pages, places.assets], {
    signal,
    // It has the cache of compiled modules only where its environment names it.
    env: { ...process.env, NODE_COMPILE_CACHE: getCompileCacheDir() },
  });
  let fault: string | undefined;
  child.once('message', (message) => (fault = message as string));
  const [status, killed] = (await once(child, 'exit')) as [number | null, string | null];
  if (status !== 0)
    throw new BuildFault(fault ?? `Astro’s process ended with ${killed ?? status}. Build again.`);
}
