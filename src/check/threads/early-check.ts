import { Worker } from 'node:worker_threads';
import type { Finding } from '../../text/finding.ts';
import { threadOptions } from './thread-options.ts';

/** Has a thread check a content folder, while this one loads what is to build it. */
export function checkEarly(folder: string): Promise<Finding[]> {
  const worker = new Worker(new URL('./early-thread.ts', import.meta.url), {
    workerData: folder,
    ...threadOptions(),
  });
  return new Promise<Finding[]>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
}
