import { parentPort, workerData } from 'node:worker_threads';
import { contribute, type SiteForm } from './contribute.ts';
import { keepContribution } from './kept-contributions.ts';
import type { PagesApp, PagesInternals, PagesOptions } from './pages-app.ts';

/** What a worker is started with. */
export interface WorkerStart {
  /** The address of the bundle of pages. */
  entry: string;
  internals: PagesInternals;
  scripts: PagesOptions['settings']['scripts'];
  form: SiteForm;
}

/** An article to make the contribution of, and where to keep it. */
export interface Order {
  slug: string;
  place: string;
}

const { entry, internals, scripts, form } = workerData as WorkerStart;
const { app } = (await import(entry)) as { app: PagesApp };
app.setInternals(internals);
app.setOptions({
  settings: { scripts },
  logger: { options: { destination: { write: () => true } } },
});

parentPort?.on('message', (order?: Order) => {
  if (order === undefined) {
    parentPort?.close();
    return;
  }
  const { slug, place } = order;
  contribute(app, slug, form)
    .then((contribution) => keepContribution(place, contribution))
    .then(
      () => parentPort?.postMessage(undefined),
      (error: unknown) => parentPort?.postMessage(error),
    );
});
parentPort?.postMessage(undefined);
