import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { namesBeside, settleContent } from '../article/settle.ts';

export interface FolderToWrite {
  /** Where it is to stand: `content/slug`. */
  path: string;
  files: ReadonlyMap<string, string | Uint8Array>;
  /** Whether one that stands there gives way; it is kept beside, under a hidden name. */
  replace: boolean;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a folder whole or not at all: beside its place first, to the disk, then renamed. Gives the
 * path of the folder that stood there before, if one did. Throws the system's error, with all as it
 * was, if anything fails; a run that is killed leaves what `settleContent` settles.
 */
export function writeFolder({ path, files, replace }: FolderToWrite): string | undefined {
  const [parent, name] = [dirname(path), basename(path)];
  settleContent(parent);
  const { unfinished, ready } = namesBeside(parent, name);
  const ignore = (): void => undefined;
  // A signal is let through again only when the folder stands, or is gone.
  for (const signal of signals) process.on(signal, ignore);
  try {
    writeFiles(unfinished, files);
    if (replace && existsSync(path)) {
      renameSync(unfinished, ready);
      return swap(ready, path, freeName(parent, name));
    }
    putInPlace(unfinished, path);
    return undefined;
  } finally {
    attempt(() => {
      rmSync(unfinished, { recursive: true, force: true });
    });
    for (const signal of signals) process.off(signal, ignore);
  }
}

function writeFiles(folder: string, files: FolderToWrite['files']): void {
  const folders = new Set([folder]);
  for (const [name, text] of files) {
    const file = join(folder, name);
    folders.add(dirname(file));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flush: true });
  }
  for (const each of folders) flush(each);
}

/** Has a folder's entries written to the disk, where the system can. */
function flush(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function putInPlace(written: string, path: string): void {
  // An empty folder would give way silently.
  if (existsSync(path)) throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST', path });
  renameSync(written, path);
  attempt(() => {
    flush(dirname(path));
  });
}

/** Puts a whole folder in the place of another, which it keeps. */
function swap(ready: string, path: string, kept: string): string {
  try {
    renameSync(path, kept);
    try {
      putInPlace(ready, path);
    } catch (error) {
      renameSync(kept, path);
      throw error;
    }
    return kept;
  } catch (error) {
    attempt(() => {
      if (existsSync(path)) rmSync(ready, { recursive: true, force: true });
    });
    throw error;
  }
}

/** Does what may fail without harm: the folder stands, or stands as it was, either way. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // What is left over goes with the next run.
  }
}

/** A hidden name beside, which no article has. */
function freeName(parent: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(parent, `.${name}.before-${number}`);
    if (!existsSync(path)) return path;
  }
}
