/** Runs the rules that `check` leaves to a second thread over the content folder it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseContent, type ContentFolder } from '../article/content.ts';
import { findAll } from '../check/find-all.ts';
import { secondRules } from './second-rules.ts';

const content = parseContent(workerData as ContentFolder);
parentPort?.postMessage(findAll(content, secondRules));
