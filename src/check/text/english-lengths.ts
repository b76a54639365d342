import { chineseLength, englishLength } from '../../align/length.ts';
import type { PairedArticle } from '../checked-content.ts';
import type { PlacedPair } from '../placed-text.ts';
import type { Problem, PairRule } from '../rule.ts';
import { problemAt } from './text-rule.ts';

/** Letters of English to a character of Chinese, where an article is too short to say. */
const usualRatio = 4;
/** Sentences from which on an article says it itself. */
const enough = 30;
/** Shorter sentences have no length to compare. */
const floor = 6;

/** English is about as long as its Chinese makes one expect. */
export const englishLengths: PairRule = {
  id: 'english-length',
  severity: 'warning',
  why: {
    zh: '译文比原文该有的长度短得多或长得多，常是漏译、串行或重译。',
    en: 'English far shorter or longer than its Chinese has often lost something, or holds what belongs to another line.',
  },
  advice: {
    zh: '与原文逐句核对；确实只能这样译的，写一条豁免。',
    en: 'Compare the two. Where the English is right as it is, waive the rule there.',
  },
  examples: {
    fails: {
      zh: '新桥昨日上午正式通车，两岸居民步行过河，比原先绕行老桥省去了许多时间。',
      en: 'The new bridge opened yesterday.',
    },
    passes: {
      zh: '新桥昨日上午正式通车，两岸居民步行过河，比原先绕行老桥省去了许多时间。',
      en: 'The new bridge opened yesterday morning, and residents of both banks walked across in far less time than the old bridge had taken them.',
    },
  },
  find: ({ articles }) => articles.flatMap(problemsIn),
};

function problemsIn({ pairs }: PairedArticle): Problem[] {
  const measured = pairs
    .filter(({ kind, untranslated }) => kind === 'sentence' && !untranslated)
    .map((pair) => ({ pair, zh: chineseLength(pair.zh.text), en: englishLength(pair.en.text) }));
  const ratio = ratioOf(measured);
  return measured
    .filter(({ zh, en }) => zh >= floor && Math.abs(Math.log(en / (ratio * zh))) > allowed(zh))
    .map(({ pair, zh, en }) => problemOf(pair, en, Math.round(ratio * zh)));
}

/** The median, so that the sentences in question do not move it. */
function ratioOf(measured: readonly { zh: number; en: number }[]): number {
  const ratios = measured
    .filter(({ zh }) => zh >= floor)
    .map(({ zh, en }) => en / zh)
    .sort((a, b) => a - b);
  return ratios.length < enough ? usualRatio : (ratios[ratios.length >> 1] ?? usualRatio);
}

/** How far the logarithm of the ratio may stray: the less, the longer the sentence. */
function allowed(length: number): number {
  return 0.45 + 1.6 / Math.sqrt(length);
}

function problemOf({ en }: PlacedPair, letters: number, expected: number): Problem {
  const what = letters < expected ? 'little' : 'much';
  return problemAt(en, {
    at: 0,
    what: String(letters),
    found: `${letters} letters of English, ${what} for its Chinese`,
    expected: `about ${expected}`,
  });
}
