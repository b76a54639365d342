import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { parseContent, type ContentFolder } from '../article/content.ts';
import type { Rule } from '../check/rule.ts';
import { rules } from '../check/rules.ts';
import { findingsOf, settleFindings } from '../check/run.ts';
import type { Finding } from '../text/finding.ts';

/** From so many files on, what a second thread saves is more than its start takes. */
const many = 400;

/** Whether a rule is left to the second thread: figures take as long as all else but the readings. */
export const isOfSecondThread = ({ id }: Rule): boolean => id.startsWith('figure-');

/** The findings of `checkContent` on a content folder, over many files by two threads. */
export async function checkInThreads(
  folder: ContentFolder,
  threads = threadsFor(folder),
): Promise<Finding[]> {
  if (threads === 1) {
    const content = parseContent(folder);
    return settleFindings(content, findingsOf(content, rules));
  }
  const second = new Promise<Finding[]>((resolve, reject) => {
    const worker = new Worker(new URL('./second-thread.ts', import.meta.url), {
      workerData: folder,
      // A thread has the cache of compiled modules only where its environment names it.
      env: { ...process.env, NODE_COMPILE_CACHE: getCompileCacheDir() },
    });
    worker.once('message', resolve).once('error', reject);
  });
  const content = parseContent(folder);
  const own = findingsOf(
    content,
    rules.filter((rule) => !isOfSecondThread(rule)),
  );
  return settleFindings(content, [...own, ...(await second)]);
}

function threadsFor({ articles }: ContentFolder): 1 | 2 {
  const files = articles.reduce((sum, article) => sum + article.files.size, 0);
  return files < many || availableParallelism() < 2 ? 1 : 2;
}
