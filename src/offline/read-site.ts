import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SiteFiles } from './editions-of.ts';

/** The files of a built site by their addresses, pages by that of their folder; each is read when asked for. */
export async function readSite(folder: string, base: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).replaceAll(sep, '/');
    paths.set(base + path.replace(/(?<=^|\/)index\.html$/, ''), file);
  }
  const read = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(file));
  return {
    keys: () => paths.keys(),
    has: (address) => paths.has(address),
    get: (address) => {
      const file = paths.get(address);
      return file === undefined ? undefined : read(file);
    },
    *[Symbol.iterator]() {
      for (const [address, file] of paths) yield [address, read(file)];
    },
  };
}
