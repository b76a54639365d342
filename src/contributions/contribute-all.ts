import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { makeContribution, type Order, type Setting } from './make-contribution.ts';
import type { PagesApp } from './pages-app.ts';
import type { PagesBundle } from './pages-bundle.ts';
import type { WorkerStart } from './worker.ts';

/** What contributions are made with: the bundle of pages, and as this thread has loaded it. */
export interface Maker {
  app: PagesApp;
  bundle: PagesBundle;
}

/**
 * Makes contributions, as many at a time as there are processors, and each article by one thread. This one makes some
 * too: it has to load what they are made with in any case, for the site’s own pages.
 */
export async function contributeAll(
  orders: readonly Order[],
  { app, bundle }: Maker,
  setting: Setting,
): Promise<void> {
  const queue = orders.values();
  const workers = Math.min(availableParallelism(), orders.length) - 1;
  await Promise.all([
    ...Array.from({ length: workers }, () => workThrough(queue, { bundle, setting })),
    workHere(queue, app, setting),
  ]);
}

async function workHere(
  queue: ArrayIterator<Order>,
  app: PagesApp,
  setting: Setting,
): Promise<void> {
  for (const order of queue) await makeContribution(app, order, setting);
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
