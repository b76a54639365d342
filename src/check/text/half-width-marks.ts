import { allMatches } from '../../text/all-matches.ts';
import { textRule } from './text-rule.ts';

const beside = '[\\p{Script=Han}，。、；：？！（）《》〈〉【】「」“”‘’…—]';
const mark = '(?:\\.{2,}|--+|[,;:!?()"\'])';
const pattern = new RegExp(
  `(?<=${beside})(?:${mark}|\\.)|${mark}(?=${beside})|(?<=${beside}[)"'])[,.;:!?]`,
  'gu',
);

const fullWidth: Readonly<Record<string, string>> = {
  ',': '“，” or “、”',
  '.': '“。”',
  ';': '“；”',
  ':': '“：”',
  '!': '“！”',
  '?': '“？”',
  '(': '“（”',
  ')': '“）”',
  '"': 'curly quotes',
  "'": 'curly quotes',
};

/** Beside Chinese, marks are full width. */
export const halfWidthMarks = textRule({
  id: 'half-width-mark',
  severity: 'warning',
  why: {
    zh: '中文里的标点占一个字的位置（GB/T 15834—2011）；半角标点挤在字间，断句也不清楚。',
    en: 'Chinese marks are as wide as a character (GB/T 15834-2011); half-width ones crowd the text and blur where a sentence ends.',
  },
  advice: {
    zh: '改成全角标点。原文本来如此的，改动记入校改记录；确要照排的，写一条豁免。',
    en: 'Put the full-width mark in its place. Where the source has it, name the edit in the ledger, or waive the rule there.',
  },
  examples: {
    fails: {
      zh: '新桥昨日通车,居民齐声说好。',
      en: 'The new bridge opened yesterday, and residents praised it.',
    },
    passes: {
      zh: '新桥昨日通车，居民齐声说好。',
      en: 'The new bridge opened yesterday, and residents praised it.',
    },
  },
  languages: ['zh'],
  slipsIn: (text) =>
    allMatches(text, pattern).map(({ 0: found, index }) => ({
      at: index,
      what: found,
      found: `the half-width mark “${found}” beside Chinese`,
      expected: expected(found),
    })),
});

function expected(found: string): string {
  if (found.startsWith('..')) return '“……”';
  if (found.startsWith('--')) return '“——”';
  return fullWidth[found] ?? '';
}
