import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

/** Hidden folders that a command writes beside an article’s: not whole yet, or ready to take its place. */
const beside = /^\.(.+)\.(new|ready)-(\d+)$/;

/** The hidden names a folder has while it is written by this process, and once it is whole. */
export function namesBeside(parent: string, name: string): { unfinished: string; ready: string } {
  return {
    unfinished: join(parent, `.${name}.new-${process.pid}`),
    ready: join(parent, `.${name}.ready-${process.pid}`),
  };
}

/**
 * Settles what commands that were killed have left in the content folder: a whole folder whose place
 * is empty, as the old one was put aside already, takes it; what else they left is removed.
 */
export function settleContent(content: string): void {
  for (const entry of readdirSync(content)) {
    const [, name = '', state, pid] = beside.exec(entry) ?? [];
    if (state === undefined || isRunning(Number(pid))) continue;
    const [left, place] = [join(content, entry), join(content, name)];
    if (state === 'ready' && !existsSync(place)) renameSync(left, place);
    else rmSync(left, { recursive: true, force: true });
  }
}
