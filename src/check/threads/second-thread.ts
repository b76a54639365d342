/** Runs the rules that `check` leaves to a second thread on the texts it is sent. */
import { parentPort } from 'node:worker_threads';
import { append } from '../../text/append.ts';
import type { Finding } from '../../text/finding.ts';
import type { PairedArticle, PairedContent } from '../checked-content.ts';
import { findAll } from '../find-all.ts';
import { secondRules, take, type Taken } from './shared-rules.ts';

/** What the second thread is sent: what all articles share, each article when it is parsed, and at last what is taken. */
export type ForSecond =
  { shared: Omit<PairedContent, 'articles'> } | { article: PairedArticle } | { taken: Taken };

const articles: PairedArticle[] = [];
const findings: Finding[] = [];
let content: PairedContent = { path: '', articles, terms: { terms: [] } };

parentPort?.on('message', (message: ForSecond) => {
  if ('shared' in message) {
    content = { ...message.shared, articles };
  } else if ('article' in message) {
    articles.push(message.article);
    append(findings, findAll({ ...content, articles: [message.article] }, secondRules));
  } else {
    append(findings, findAll(content, take(message.taken)));
    parentPort?.postMessage(findings);
    parentPort?.close();
  }
});
