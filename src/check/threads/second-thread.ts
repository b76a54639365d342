/** Runs the rules that `check` leaves to a second thread over the content folder it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseContent, type ContentFolder } from '../../article/content.ts';
import { findAll } from '../find-all.ts';
import { rulesOf, type Taken } from './rules-by-thread.ts';

/** What the second thread is started with. */
export interface SecondTask {
  folder: ContentFolder;
  taken: Taken;
}

const { folder, taken } = workerData as SecondTask;
parentPort?.postMessage(findAll(parseContent(folder), rulesOf('second', taken)));
