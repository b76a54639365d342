import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { makeContribution, type Order } from './make-contribution.ts';
import type { PagesApp } from './pages-app.ts';
import type { WorkerStart } from './worker.ts';

/**
 * Makes contributions, as many at a time as there are processors, and each article by one thread. This one makes some
 * too: it has to load what they are made with in any case, for the site’s own pages.
 */
export async function contributeAll(orders: readonly Order[], start: WorkerStart): Promise<void> {
  const queue = orders.values();
  const workers = Math.min(availableParallelism(), orders.length) - 1;
  await Promise.all([
    ...Array.from({ length: workers }, () => workThrough(queue, start)),
    workHere(queue, start),
  ]);
}

async function workHere(queue: ArrayIterator<Order>, start: WorkerStart): Promise<void> {
  const { app } = (await import(start.entry)) as { app: PagesApp };
  for (const order of queue) await makeContribution(app, order, start);
  // The site’s own pages are rendered with it next, and have other paths.
  app.routeCache.clearAll();
}

async function workThrough(queue: ArrayIterator<Order>, workerData: WorkerStart): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData,
    // What a page is made of outlives the small space that Node has for what is new.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  // Without a next one it ends.
  const sendNext = (): void => worker.postMessage(queue.next().value);
  try {
    await new Promise<void>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('exit', resolve);
      worker.on('message', (fault?: Error) => {
        if (fault === undefined) sendNext();
        else reject(fault);
      });
      // One more than it works at, as this thread is not always there to answer.
      sendNext();
    });
  } finally {
    await worker.terminate();
  }
}
