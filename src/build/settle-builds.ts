import { existsSync, readdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning } from '../article/is-running.ts';
import { beside, parseBeside } from './beside.ts';
import { remove } from './swap-in.ts';

/**
 * Settles what builds that were killed have left beside the place of the site: a whole site takes the
 * place if it is empty, a new one before a former one; what else they left is removed.
 */
export function settleBuilds(place: string): void {
  const parent = dirname(place);
  const left = readdirSync(parent)
    .flatMap((name) => parseBeside(place, name) ?? [])
    // Process ids come again, soonest in containers.
    .filter(({ pid }) => pid === process.pid || !isRunning(pid))
    .map(({ state, pid }) => ({ state, path: beside(place, pid)[state] }));
  for (const state of ['ready', 'old'] as const) {
    const [whole] = left.filter((each) => each.state === state);
    if (whole !== undefined && !existsSync(place)) renameSync(whole.path, place);
  }
  for (const { path } of left) remove(path);
}
