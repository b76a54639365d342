import { parentPort, workerData } from 'node:worker_threads';
import { makeContribution, type Order, type Setting } from './make-contribution.ts';
import type { PagesApp, PagesInternals, PagesOptions } from './pages-app.ts';

/** What a worker is started with. */
export interface WorkerStart extends Setting {
  /** The address of the bundle of pages. */
  entry: string;
  internals: PagesInternals;
  scripts: PagesOptions['settings']['scripts'];
}

const { entry, internals, scripts, ...setting } = workerData as WorkerStart;
const { app } = (await import(entry)) as { app: PagesApp };
app.setInternals(internals);
app.setOptions({
  settings: { scripts },
  logger: { options: { destination: { write: () => true } } },
});

let before = Promise.resolve();
parentPort?.on('message', (order?: Order) => {
  before = before.then(() => (order === undefined ? parentPort?.close() : make(order)));
});
parentPort?.postMessage(undefined);

/** Says when it is done, or why it cannot be. */
async function make(order: Order): Promise<void> {
  const fault = await makeContribution(app, order, setting).catch((error: unknown) => error);
  parentPort?.postMessage(fault);
}
