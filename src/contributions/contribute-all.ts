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
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
  await new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => {
      reject(new Error(`A thread that makes articles ended with code ${code}`));
    });
    worker.on('message', (error?: Error) => {
      if (error !== undefined) {
        reject(error);
        return;
      }
      const next = queue.next();
      if (next.done === true) resolve();
      else worker.postMessage(next.value);
    });
  }).finally(() => worker.terminate());
}
