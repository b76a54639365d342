import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SiteFiles } from './editions-of.ts';
import { addressOf, type FileFacts } from './file-facts.ts';

/**
 * The files of a built site by their addresses, pages by that of their folder; each is read when asked for, those
 * of which the facts are known by their path perhaps never.
 */
export async function readSite(
  folder: string,
  base: string,
  known: ReadonlyMap<string, FileFacts> = new Map(),
): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = new Map<string, string>();
  const knownFacts = new Map<string, FileFacts>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).replaceAll(sep, '/');
    paths.set(addressOf(path, base), file);
    const facts = known.get(path);
    if (facts !== undefined) knownFacts.set(addressOf(path, base), facts);
  }
  const read = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(file));
  return {
    keys: () => paths.keys(),
    has: (address) => paths.has(address),
    facts: (address) => knownFacts.get(address),
    get: (address) => {
      const file = paths.get(address);
      return file === undefined ? undefined : read(file);
    },
    *[Symbol.iterator]() {
      for (const [address, file] of paths) yield [address, read(file)];
    },
  };
}
