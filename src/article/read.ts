import { readFileSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFolder, UnreadEntry } from './content.ts';
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
  const shown = entries.filter(({ name }) => !hidden.test(name));
  const isShared = ({ name }: Dirent): boolean => sharedFiles.includes(name);
  const folders = shown.filter((entry) => entry.isDirectory() && !isShared(entry));
  const shared = shown.filter((entry) => entry.isFile() && isShared(entry));
  const unread = shown.flatMap((entry): UnreadEntry[] => {
    const kind = isShared(entry) && entry.isDirectory() ? 'folder' : unreadKind(entry);
    const isHere = kind === 'link' || (kind !== undefined && isShared(entry));
    return isHere ? [{ path: `${path}/${entry.name}`, kind }] : [];
  });
  const read = await Promise.all(
    folders
      .map(({ name }) => name)
      .sort()
      .map((slug) => readArticle(path, slug)),
  );
  return {
    path,
    shared: readFiles(path, shared.map(({ name }) => name).sort()),
    articles: read.map(({ folder }) => folder),
    unread: [...unread.sort(byPath), ...read.flatMap((each) => each.unread)],
  };
}

/** As what an entry is not read; nothing for files and folders. */
function unreadKind(entry: Dirent): 'link' | 'device' | undefined {
  if (entry.isSymbolicLink()) return 'link';
  return entry.isFile() || entry.isDirectory() ? undefined : 'device';
}

function byPath(one: UnreadEntry, other: UnreadEntry): number {
  return one.path < other.path ? -1 : 1;
}

interface ReadArticle {
  folder: ArticleFolder;
  unread: UnreadEntry[];
}

async function readArticle(parent: string, slug: string): Promise<ReadArticle> {
  const path = `${parent}/${slug}`;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const found = entries
    .map((entry) => ({ entry, name: nameIn(path, entry) }))
    .filter(({ name }) => !hidden.test(name));
  const names = found.filter(({ entry, name }) => entry.isFile() && readable.test(name));
  const unread = found.flatMap(({ entry, name }): UnreadEntry[] => {
    const kind = unreadKind(entry);
    const isHere = kind === 'link' || (kind !== undefined && readable.test(name));
    return isHere ? [{ path: `${path}/${name}`, kind }] : [];
  });
  const files = readFiles(path, names.map(({ name }) => name).sort());
  return { folder: { slug, path, files }, unread: unread.sort(byPath) };
}

/** The path of an entry within a folder, with slashes. */
function nameIn(folder: string, entry: Dirent): string {
  return join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/');
}

/** One after the other: a thousand small files take a promise each several times as long as to be read. */
function readFiles(folder: string, names: string[]): Map<string, Uint8Array> {
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
