/** Checks what it is started with. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ContentFolder } from '../../article/content.ts';
import { checkSome } from '../check-some.ts';

const { folder, elsewhere } = workerData as { folder: ContentFolder; elsewhere: string[] };
parentPort?.postMessage(await checkSome(folder, elsewhere));
