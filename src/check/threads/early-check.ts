import { Worker } from 'node:worker_threads';
import type { Finding } from '../../text/finding.ts';
import { threadOptions } from './thread-options.ts';

interface EarlyCheck {
  folder: string;
  worker: Worker;
  findings: Promise<Finding[] | undefined>;
}

const key = Symbol.for('shuangdu.check');
// Astro has its own copies of all modules it reads content with: they share nothing but what is global.
const shared = globalThis as { [key]?: EarlyCheck | undefined };

/** Has a thread check a content folder, while this one loads what is to build it. */
export function checkEarly(folder: string): void {
  const worker = new Worker(new URL('./early-thread.ts', import.meta.url), {
    workerData: folder,
    ...threadOptions(),
  });
  const findings = new Promise<Finding[] | undefined>((resolve) => {
    worker.once('message', resolve);
    // Whoever checks the folder without it meets what is wrong there too.
    worker.once('error', () => resolve(undefined));
  });
  // A build that fails before it asks does not wait.
  worker.unref();
  shared[key] = { folder, worker, findings };
}

/** What the early check of a folder has found, if there was one and nothing went wrong. */
export async function earlyFindings(folder: string): Promise<Finding[] | undefined> {
  const early = shared[key];
  shared[key] = undefined;
  if (early?.folder !== folder) return undefined;
  early.worker.ref();
  return early.findings;
}
