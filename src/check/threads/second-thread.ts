/** Runs the rules that `check` leaves to a second thread on the texts it is sent. */
import { parentPort } from 'node:worker_threads';
import type { PairedContent } from '../checked-content.ts';
import { findAll } from '../find-all.ts';
import { secondRules, take, type Taken } from './shared-rules.ts';

/** What the second thread is sent. */
export interface SecondTask {
  texts: PairedContent;
  taken: Taken;
}

parentPort?.once('message', ({ texts, taken }: SecondTask) => {
  const own = findAll(texts, secondRules);
  parentPort?.postMessage([...own, ...findAll(texts, take(taken))]);
});
