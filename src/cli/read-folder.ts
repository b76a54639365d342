import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** All files of a folder as bytes, by their path in it, whatever they are. */
export async function readFolder(path: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)));
  const files = await Promise.all(names.map((name) => readFile(join(path, name))));
  return new Map(names.map((name, index) => [name, files[index] ?? new Uint8Array()]));
}
