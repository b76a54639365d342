import { Worker } from 'node:worker_threads';
import type { ContentFolder } from '../../article/content.ts';
import type { SomeChecked } from '../check-some.ts';
import { threadOptions } from './thread-options.ts';

/** Has a thread check some articles of a content folder, and what all share, while this one has other work. */
export function checkBeside(
  folder: ContentFolder,
  elsewhere: readonly string[],
): Promise<SomeChecked> {
  const worker = new Worker(new URL('./check-thread.ts', import.meta.url), {
    workerData: { folder, elsewhere },
    ...threadOptions(),
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
}
