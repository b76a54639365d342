import { existsSync, renameSync, rmSync } from 'node:fs';
import { beside } from './beside.ts';

/**
 * Puts the whole folder of this process in the place of the site, and removes the one that was there.
 * There are two renames, as systems have none that exchanges folders: a process that is killed between
 * them leaves both folders whole, and the next build begins by putting the new one in its place.
 */
export function swapIn(place: string): void {
  const { ready, old } = beside(place);
  try {
    // Another build may put its own there in between.
    while (!putAt(place, ready)) putAside(place, old);
  } catch (error) {
    if (!existsSync(place) && existsSync(old)) renameSync(old, place);
    throw error;
  }
  remove(old);
}

/** Removes a folder; what may not be removed stands in nobody’s way, and the next build tries again. */
export function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A hidden folder is left over.
  }
}

function putAt(place: string, ready: string): boolean {
  try {
    renameSync(ready, place);
    return true;
  } catch (error) {
    if (isTaken(error, place)) return false;
    throw error;
  }
}

/** Linux says that a folder is not empty, others that it exists, Windows that it may not be replaced. */
function isTaken(error: unknown, place: string): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(code) && existsSync(place);
}

function putAside(place: string, old: string): void {
  try {
    rmSync(old, { recursive: true, force: true });
    renameSync(place, old);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
