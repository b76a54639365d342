/** Checks the content folder it is started with. */
import { parentPort, workerData } from 'node:worker_threads';
import { readContent } from '../../article/read.ts';
import { checkInThreads } from './check-in-threads.ts';

parentPort?.postMessage(await checkInThreads(await readContent(workerData as string)));
