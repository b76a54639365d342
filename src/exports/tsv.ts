import type { Article } from '../article/model.ts';
import { alignedSentences } from './aligned-sentences.ts';
import { tabSeparated } from './tab-separated.ts';

/** An article's sentence pairs as tab-separated values: section, sentence, Chinese, English. */
export function asTsv(article: Article): string {
  const rows = alignedSentences(article).map(({ section, sentence, zh, en }) => [
    ...[section, sentence, zh, en],
  ]);
  return tabSeparated([['section', 'sentence', 'zh', 'en'], ...rows]);
}
