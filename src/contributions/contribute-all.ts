import { fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { endedEarly } from '../check/ended-early.ts';
import type { Order, Setting } from './make-contribution.ts';
import type { PagesBundle } from './pages-bundle.ts';
import { errorOf, type ToldFault } from './told-fault.ts';
import type { ToWorker } from './worker.ts';

/**
 * Has glibc give back what fonts and pictures were drawn in as soon as it is free: a fifth of what a process holds, in
 * the same time. Other systems do not know these.
 */
const givingBack = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};

/**
 * Makes contributions, as many at a time as there are processors, and each article by one process. These end when there
 * are no more articles, and give back what dictionaries and fonts take of memory before the site is put together.
 */
export async function contributeAll(
  orders: readonly Order[],
  bundle: PagesBundle,
  setting: Setting,
): Promise<void> {
  const queue = orders.values();
  const workers = Math.min(availableParallelism(), orders.length);
  const stop = new AbortController();
  const work = (): Promise<void> => workThrough(queue, { bundle, setting }, stop.signal);
  try {
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    // Where one has met a fault, the others need not go on.
    stop.abort();
  }
}

async function workThrough(
  queue: ArrayIterator<Order>,
  start: ToWorker,
  signal: AbortSignal,
): Promise<void> {
  const worker = fork(join(import.meta.dirname, 'worker.ts'), {
    ...{ serialization: 'advanced', signal },
    execArgv: [...process.execArgv, '--max-semi-space-size=16'],
    env: {
      ...process.env,
      // It has the cache of compiled modules only where its environment names it.
      NODE_COMPILE_CACHE: getCompileCacheDir(),
      ...givingBack,
    },
  });
  const send = (message: ToWorker): void => void worker.send(message);
  let isEnding = false;
  const sendNext = (): void => {
    if (isEnding) return;
    const { value: order } = queue.next();
    isEnding = order === undefined;
    send(order === undefined ? 'end' : { order });
  };
  await new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (status, killed) => {
      if (status === 0) resolve();
      else reject(endedEarly('A process that makes articles', killed ?? status));
    });
    worker.on('message', (message: 'done' | ToldFault) => {
      if (message === 'done') sendNext();
      else reject(errorOf(message));
    });
    send(start);
    // One more than it works at, as this process is not always there to answer.
    sendNext();
  });
}
