import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFolder } from './content.ts';
import type { Files } from './folder.ts';
import type { ArticleFolder } from './parse.ts';
import { settleContent } from './settle.ts';

const sharedFiles = ['glosses.yaml', 'lexicon.yaml', 'terms.yaml'];
const hidden = /(^|\/)\./;
/** What an article is made of; pictures and other things beside it are left alone. */
const readable = /\.(md|yaml|txt)$/;

/**
 * Reads the content folder: every folder in it is an article, but for hidden ones. What commands that
 * were killed left half done is settled first.
 * Rejects with the system's error if the folder cannot be read.
 */
export async function readContent(path: string): Promise<ContentFolder> {
  settleContent(path);
  const entries = await readdir(path, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !hidden.test(entry.name));
  const shared = await readShared(path);
  const articles = await Promise.all(
    folders
      .map(({ name }) => name)
      .sort()
      .map((slug) => readArticle(path, slug)),
  );
  return { path, shared, articles };
}

/** Reads the files of the content folder that hold for all articles. */
export async function readShared(path: string): Promise<Files> {
  const names = new Set(await readdir(path));
  return readFiles(
    path,
    sharedFiles.filter((name) => names.has(name)),
  );
}

async function readArticle(parent: string, slug: string): Promise<ArticleFolder> {
  const path = `${parent}/${slug}`;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(path, '/').length).replaceAll('\\', '/'),
    )
    .filter((name) => !hidden.test(name) && readable.test(name))
    .sort();
  return { slug, path, files: await readFiles(path, names) };
}

async function readFiles(folder: string, names: string[]): Promise<Map<string, Uint8Array>> {
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return new Map(names.map((name, index) => [name, files[index] ?? new Uint8Array()]));
}
