import type { CacheNames } from './cache-names.ts';
import { digest } from './digest.ts';
import type { Edition } from './edition.ts';
import { matching } from './kept-editions.ts';

export interface TakeOptions {
  names: CacheNames;
  /** Called with the bytes that are there so far. */
  onProgress?: ((bytes: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** How many files are asked for at a time. */
const lanes = 4;

/**
 * Takes the files of an edition into a cache of its own; what an earlier try has left there stays. Every
 * file, wherever it comes from, has to have the digest that the one list gives for it, so that an edition
 * cannot be put together from two builds, not even while the site is being replaced. The list goes in
 * last and makes it complete.
 */
export async function takeEdition(edition: Edition, options: TakeOptions): Promise<void> {
  const { names, onProgress, signal } = options;
  const cache = await caches.open(names.edition(edition));
  const stop = new AbortController();
  const signals = AbortSignal.any([stop.signal, ...(signal ? [signal] : [])]);
  const files = Object.entries(edition.files).values();
  let taken = 0;

  const takeNext = async (): Promise<void> => {
    for (const [address, [bytes, wanted]] of files) {
      signals.throwIfAborted();
      if ((await cache.match(address, matching)) === undefined)
        await cache.put(address, await takeFile(address, wanted, names, signals));
      taken += bytes;
      onProgress?.(taken);
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, takeNext));
  } finally {
    stop.abort();
  }
  const since = new Date().toISOString();
  await cache.put(edition.list, Response.json({ ...edition, since }));
}

async function takeFile(
  address: string,
  wanted: string,
  names: CacheNames,
  signal: AbortSignal,
): Promise<Response> {
  for (const name of await caches.keys()) {
    if (!names.isOwn(name)) continue;
    const copy = await (await caches.open(name)).match(address, matching);
    if (copy && (await digest(await copy.clone().arrayBuffer())) === wanted) return copy;
  }
  const response = await fetch(address, { cache: 'no-cache', signal });
  if (!response.ok) throw new Error(`${address} answers ${response.status}, expected 200`);
  const body = await response.arrayBuffer();
  const found = await digest(body);
  if (found !== wanted)
    throw new Error(
      `${address} has the digest ${found}, and its list says ${wanted}: the site was replaced meanwhile, or its host alters files as it serves them`,
    );
  // A copy, as one that was redirected cannot answer for a page.
  return new Response(body, { headers: response.headers });
}
