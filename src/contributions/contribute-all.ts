import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Order, WorkerStart } from './worker.ts';

/** Makes contributions, as many at a time as there are processors, and each article by one thread. */
export async function contributeAll(orders: readonly Order[], start: WorkerStart): Promise<void> {
  const queue = orders.values();
  const count = Math.min(availableParallelism(), orders.length);
  await Promise.all(Array.from({ length: count }, () => workThrough(queue, start)));
}

async function workThrough(queue: ArrayIterator<Order>, workerData: WorkerStart): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData,
    // What a page is made of outlives the small space that Node has for what is new.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('exit', resolve);
      worker.on('message', (error?: Error) => {
        if (error !== undefined) reject(error);
        // Without a next one it ends.
        else worker.postMessage(queue.next().value);
      });
    });
  } finally {
    await worker.terminate();
  }
}
