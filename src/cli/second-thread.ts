/** Runs the rules that `check` leaves to a second thread over the content folder it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseContent, type ContentFolder } from '../article/content.ts';
import { rules } from '../check/rules.ts';
import { findingsOf } from '../check/run.ts';
import { isOfSecondThread } from './check-threads.ts';

const content = parseContent(workerData as ContentFolder);
parentPort?.postMessage(findingsOf(content, rules.filter(isOfSecondThread)));
