import { readFileSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
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
 * Reads the content folder: every folder in it is an article, but for hidden ones. Links are not followed, as
 * they may lead anywhere. What commands that were killed left half done is settled first.
 * Rejects with the system's error if the folder cannot be read.
 */
export async function readContent(path: string): Promise<ContentFolder> {
  settleContent(path);
  const entries = await readdir(path, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !hidden.test(entry.name));
  const links = entries
    .filter((entry) => entry.isSymbolicLink() && !hidden.test(entry.name))
    .map(({ name }) => `${path}/${name}`);
  const shared = await readShared(path);
  const read = await Promise.all(
    folders
      .map(({ name }) => name)
      .sort()
      .map((slug) => readArticle(path, slug)),
  );
  return {
    path,
    shared,
    articles: read.map(({ folder }) => folder),
    links: [...links.sort(), ...read.flatMap((each) => each.links)],
  };
}

/** Reads the files of the content folder that hold for all articles. */
async function readShared(path: string): Promise<Files> {
  const entries = await readdir(path, { withFileTypes: true });
  const names = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
  return readFiles(
    path,
    sharedFiles.filter((name) => names.has(name)),
  );
}

interface ReadArticle {
  folder: ArticleFolder;
  /** Paths of links in it. */
  links: string[];
}

async function readArticle(parent: string, slug: string): Promise<ReadArticle> {
  const path = `${parent}/${slug}`;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const namesOf = (some: Dirent[]): string[] =>
    some
      .map((entry) =>
        join(entry.parentPath, entry.name).slice(join(path, '/').length).replaceAll('\\', '/'),
      )
      .filter((name) => !hidden.test(name))
      .sort();
  const names = namesOf(entries.filter((entry) => entry.isFile()));
  const links = namesOf(entries.filter((entry) => entry.isSymbolicLink()));
  const files = readFiles(
    path,
    names.filter((name) => readable.test(name)),
  );
  return { folder: { slug, path, files }, links: links.map((name) => `${path}/${name}`) };
}

/** One after the other: a thousand small files take a promise each several times as long as to be read. */
function readFiles(folder: string, names: string[]): Map<string, Uint8Array> {
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
