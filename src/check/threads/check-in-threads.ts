import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { parseContent, type ContentFolder } from '../../article/content.ts';
import type { Files } from '../../article/folder.ts';
import { findAll } from '../find-all.ts';
import { rules } from '../rules.ts';
import { settleFindings } from '../run.ts';
import type { Finding } from '../../text/finding.ts';
import type { SecondTask } from './second-thread.ts';
import { noneTaken, rulesOf } from './rules-by-thread.ts';

/** From so many files on, what a second thread saves is more than its start takes. */
const many = 400;

/** The findings of `checkContent` on a content folder, over many files by two threads. */
export async function checkInThreads(
  folder: ContentFolder,
  threads = threadsFor(folder),
): Promise<Finding[]> {
  if (threads === 1) {
    const content = parseContent(folder);
    return settleFindings(content, findAll(content, rules));
  }
  const taken = noneTaken();
  const second = new Promise<Finding[]>((resolve, reject) => {
    const worker = new Worker(new URL('./second-thread.ts', import.meta.url), {
      workerData: { folder: withoutLexicons(folder), taken } satisfies SecondTask,
      env: { ...process.env, ...compileCache() },
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    });
    worker.once('message', resolve).once('error', reject);
  });
  const content = parseContent(folder);
  const own = findAll(content, rulesOf('first', taken));
  return settleFindings(content, [...own, ...(await second)]);
}

/** A thread has the cache of compiled modules only where its environment names it. */
function compileCache(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
}

/** Figures are the same however their words are read. */
function withoutLexicons({ path, shared, articles }: ContentFolder): ContentFolder {
  const without = (files: Files): Files =>
    new Map([...files].filter(([name]) => name !== 'lexicon.yaml'));
  return {
    path,
    shared: without(shared),
    articles: articles.map((article) => ({ ...article, files: without(article.files) })),
  };
}

function threadsFor({ articles }: ContentFolder): 1 | 2 {
  const files = articles.reduce((sum, article) => sum + article.files.size, 0);
  return files < many || availableParallelism() < 2 ? 1 : 2;
}
