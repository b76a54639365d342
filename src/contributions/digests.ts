import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFolder } from '../article/content.ts';

/** What the program is made of, besides what is installed: a change of any file makes all contributions new. */
const program = ['src/**', 'public/**', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** What is installed, as wanted and as found. */
const installed = ['package-lock.json', 'node_modules/.package-lock.json'];

/** A digest of the program in a folder, what it runs on and its settings. */
export function programDigest(folder: string, settings: unknown): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, process.platform, process.arch, settings]));
  const found = globSync([...program, ...installed], { cwd: folder, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort())
    hash.update(`\0${path.slice(folder.length)}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

/** The digest of all that the contribution of each article is made of, by its slug. */
export function contributionDigests(
  { shared, articles }: ContentFolder,
  program: string,
): Map<string, string> {
  const common = digestOf(program, shared);
  return new Map(articles.map(({ slug, files }) => [slug, digestOf(common, files).slice(0, 32)]));
}

function digestOf(start: string, files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256').update(start);
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}
