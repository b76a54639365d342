import { availableParallelism } from 'node:os';
import { parseContent, parseShared, type ContentFolder } from '../../article/content.ts';
import type { Finding } from '../../text/finding.ts';
import {
  toCheck,
  withPairs,
  type CheckedArticle,
  type CheckedContent,
} from '../checked-content.ts';
import { findAll } from '../find-all.ts';
import type { Rule } from '../rule.ts';
import { rules } from '../rules.ts';
import { settleFindings } from '../run.ts';
import type { ForSecond } from './second-thread.ts';
import { secondWorker } from './second-worker.ts';
import { eitherRules, noneTaken, secondRules, take } from './shared-rules.ts';

/** From so many files on, what a second thread saves is more than its start takes. */
const many = 400;

const sharedRules = new Set<Rule>([...secondRules, ...eitherRules]);
/** The rules that need more than the texts. */
const firstRules = rules.filter((rule) => !sharedRules.has(rule));

/** What has been checked, and all findings on it. */
export interface Checked {
  content: CheckedContent;
  findings: Finding[];
}

interface Options {
  threads?: 1 | 2;
  /** The terms of articles that are not in the folder, as they passed before. */
  elsewhere?: readonly string[] | undefined;
}

/** The findings of `checkContent` on a content folder, over many files by two threads. */
export async function checkInThreads(
  folder: ContentFolder,
  { threads = threadsFor(folder), elsewhere }: Options = {},
): Promise<Checked> {
  if (threads === 1) {
    const content = { ...toCheck(parseContent(folder)), elsewhere };
    return { content, findings: settleFindings(content, findAll(content, rules)) };
  }
  // It loads its rules while this one parses, or has done so already.
  const worker = secondWorker();
  const second = new Promise<Finding[]>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  const send = (message: ForSecond): void => worker.postMessage(message);
  const { path } = folder;
  const shared = parseShared(folder);
  const { terms } = shared.terms;
  send({ shared: { path, terms: { terms } } });
  const articles: CheckedArticle[] = [];
  const content = parseContent(folder, shared, (parsed) => {
    const article = withPairs(parsed);
    send({ article: { pairs: article.pairs } });
    articles.push(article);
  });
  const checked = { ...content, articles, elsewhere };
  const taken = noneTaken();
  send({ taken });
  const own = [...findAll(checked, firstRules), ...findAll(checked, take(taken))];
  return { content: checked, findings: settleFindings(content, [...own, ...(await second)]) };
}

function threadsFor({ articles }: ContentFolder): 1 | 2 {
  const files = articles.reduce((sum, article) => sum + article.files.size, 0);
  return files < many || availableParallelism() < 2 ? 1 : 2;
}
