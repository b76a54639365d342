import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { threadOptions } from './thread-options.ts';

/** From so many articles on it is sure to be needed. */
const many = 40;

/** Started ahead, for the first that asks for it. */
let started: Worker | undefined;

/**
 * Starts the second thread of `check` ahead where a content folder will need it, so that both threads load their
 * modules at once. One that nobody asks for ends with the program.
 */
export function startSecondWorker(folder: string): void {
  if (availableParallelism() < 2 || entriesOf(folder) < many) return;
  started = start();
  started.unref();
}

/** The second thread, started ahead or now. */
export function secondWorker(): Worker {
  const worker = started ?? start();
  started = undefined;
  worker.ref();
  return worker;
}

function start(): Worker {
  return new Worker(new URL('./second-thread.ts', import.meta.url), threadOptions());
}

/** How many entries a folder has; whoever reads it next says if it cannot be read. */
function entriesOf(folder: string): number {
  try {
    return readdirSync(folder).length;
  } catch {
    return 0;
  }
}
