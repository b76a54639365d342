import { parentPort, workerData } from 'node:worker_threads';
import { makeContribution, type Order, type Setting } from './make-contribution.ts';
import { loadPages, type PagesBundle } from './pages-bundle.ts';

/** What a worker is started with. */
export interface WorkerStart {
  bundle: PagesBundle;
  setting: Setting;
}

const { bundle, setting } = workerData as WorkerStart;
const app = await loadPages(bundle);

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
