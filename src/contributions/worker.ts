/** Makes contributions for the process it was started by, one order after another. */
import { makeContribution, type Order, type Setting } from './make-contribution.ts';
import { loadPages, type LoadedPages, type PagesBundle } from './pages-bundle.ts';
import { faultOf } from './told-fault.ts';

/** What a worker is sent: what it makes contributions with, then orders, and at last that there are no more. */
export type ToWorker = { bundle: PagesBundle; setting: Setting } | { order: Order } | 'end';

let made: { pages: LoadedPages; setting: Setting } | undefined;

let before = Promise.resolve();
process.on('message', (message: ToWorker) => {
  before = before
    .then(() => take(message))
    .then(
      () => undefined,
      (error: unknown) => void process.send?.(faultOf(error)),
    );
});
// Whoever waited for it has ended.
process.on('disconnect', () => process.exit());

/** Does what it is told, and says when it is done. */
async function take(message: ToWorker): Promise<void> {
  if (message === 'end') process.disconnect();
  else if ('order' in message) {
    if (made === undefined) throw new Error('found an order, expected a bundle of pages first');
    await makeContribution(made.pages, message.order, made.setting);
    process.send?.('done');
  } else {
    made = { pages: await loadPages(message.bundle), setting: message.setting };
    process.send?.('done');
  }
}
