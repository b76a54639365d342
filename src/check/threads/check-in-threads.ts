import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { parseContent, type ContentFolder } from '../../article/content.ts';
import type { Finding } from '../../text/finding.ts';
import { textsOf, toCheck } from '../checked-content.ts';
import { findAll } from '../find-all.ts';
import type { Rule } from '../rule.ts';
import { rules } from '../rules.ts';
import { checkContent, settleFindings } from '../run.ts';
import type { SecondTask } from './second-thread.ts';
import { eitherRules, noneTaken, secondRules, take } from './shared-rules.ts';
import { threadOptions } from './thread-options.ts';

/** From so many files on, what a second thread saves is more than its start takes. */
const many = 400;

const shared = new Set<Rule>([...secondRules, ...eitherRules]);
/** The rules that need more than the texts. */
const firstRules = rules.filter((rule) => !shared.has(rule));

/** The findings of `checkContent` on a content folder, over many files by two threads. */
export async function checkInThreads(
  folder: ContentFolder,
  threads = threadsFor(folder),
): Promise<Finding[]> {
  if (threads === 1) return checkContent(parseContent(folder));
  // It loads its rules while this one parses.
  const worker = new Worker(new URL('./second-thread.ts', import.meta.url), threadOptions());
  const second = new Promise<Finding[]>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  const content = parseContent(folder);
  const checked = toCheck(content);
  const taken = noneTaken();
  worker.postMessage({ texts: textsOf(checked), taken } satisfies SecondTask);
  const own = [...findAll(checked, firstRules), ...findAll(checked, take(taken))];
  return settleFindings(content, [...own, ...(await second)]);
}

function threadsFor({ articles }: ContentFolder): 1 | 2 {
  const files = articles.reduce((sum, article) => sum + article.files.size, 0);
  return files < many || availableParallelism() < 2 ? 1 : 2;
}
