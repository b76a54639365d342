import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SiteFiles } from './editions-of.ts';

/** Every file of a built site by its address, pages by that of their folder. */
export async function readSite(folder: string, base: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const site = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).replaceAll(sep, '/');
    const address = base + path.replace(/(?<=^|\/)index\.html$/, '');
    site.set(address, new Uint8Array(await readFile(file)));
  }
  return site;
}
