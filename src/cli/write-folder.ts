import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

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
 * was, if anything fails.
 */
export function writeFolder({ path, files, replace }: FolderToWrite): string | undefined {
  const [parent, name] = [dirname(path), path.slice(dirname(path).length + 1)];
  removeLeftovers(parent, name);
  const beside = join(parent, `.${name}.new-${process.pid}`);
  const ignore = (): void => undefined;
  // A signal is let through again only when the folder stands, or is gone.
  for (const signal of signals) process.on(signal, ignore);
  try {
    writeFiles(beside, files);
    return swapIn(beside, path, replace ? freeName(parent, name) : undefined);
  } finally {
    rmSync(beside, { recursive: true, force: true });
    for (const signal of signals) process.off(signal, ignore);
  }
}

/** Removes what a run that was killed has left. */
function removeLeftovers(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    const pid = entry.startsWith(`.${name}.new-`) ? Number(entry.split('-').at(-1)) : NaN;
    if (Number.isInteger(pid) && !isRunning(pid))
      rmSync(join(parent, entry), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
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

function swapIn(beside: string, path: string, kept: string | undefined): string | undefined {
  const stands = existsSync(path);
  if (stands && kept === undefined) {
    throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST', path });
  }
  if (stands && kept !== undefined) renameSync(path, kept);
  try {
    renameSync(beside, path);
  } catch (error) {
    if (stands && kept !== undefined) renameSync(kept, path);
    throw error;
  }
  flush(dirname(path));
  return stands ? kept : undefined;
}

/** A hidden name beside, which no article has. */
function freeName(parent: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(parent, `.${name}.before-${number}`);
    if (!existsSync(path)) return path;
  }
}
