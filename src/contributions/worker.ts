import { parentPort, workerData } from 'node:worker_threads';
import type { ContentFolder } from '../article/content.ts';
import type { ArticleFolder } from '../article/parse.ts';
import { contribute, type SiteForm } from './contribute.ts';
import { keepContribution } from './kept-contributions.ts';
import type { PagesApp, PagesInternals, PagesOptions } from './pages-app.ts';

/** What a worker is started with. */
export interface WorkerStart {
  /** The address of the bundle of pages. */
  entry: string;
  internals: PagesInternals;
  scripts: PagesOptions['settings']['scripts'];
  /** The content folder without its articles. */
  content: Omit<ContentFolder, 'articles'>;
  form: SiteForm;
}

/** An article to make the contribution of, and where to keep it. */
export interface Order {
  article: ArticleFolder;
  place: string;
}

const { entry, internals, scripts, content, form } = workerData as WorkerStart;
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
  const { article, place } = order;
  contribute(app, { ...content, articles: [article] }, form)
    .then((contribution) => keepContribution(place, contribution))
    .then(
      () => parentPort?.postMessage(undefined),
      (error: unknown) => parentPort?.postMessage(error),
    );
});
parentPort?.postMessage(undefined);
