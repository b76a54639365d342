import { allMatches } from '../../text/all-matches.ts';
import type { PairedArticle } from '../checked-content.ts';
import type { PlacedText } from '../placed-text.ts';
import type { Problem, PairRule } from '../rule.ts';
import { problemAt } from './text-rule.ts';

const fullWidth = /[０-９Ａ-Ｚａ-ｚ％．]*[０-９][０-９Ａ-Ｚａ-ｚ％．]*/gu;
const halfWidth = /\d/u;

/** Figures are of one width throughout the Chinese of an article, and half width in English. */
export const figureWidth: PairRule = {
  id: 'figure-width',
  severity: 'error',
  why: {
    zh: '同一篇文章里的数字时而全角时而半角，既不齐整，搜索也会漏掉一半。',
    en: 'Figures of two widths in one article look uneven, and a search for one finds only half of them.',
  },
  advice: {
    zh: '统一成一种，一般用半角；原文混用的，改动记入校改记录。',
    en: 'Use one width, as a rule the half. Where the source mixes them, name the edits in the ledger.',
  },
  examples: {
    fails: { zh: '2020年修桥２座。', en: 'In 2020, two bridges were built.' },
    passes: { zh: '2020年修桥2座。', en: 'In 2020, two bridges were built.' },
  },
  find: ({ articles }) => articles.flatMap(problemsIn),
};

function problemsIn({ pairs }: PairedArticle): Problem[] {
  const isMixed = pairs.some(({ zh }) => halfWidth.test(zh.text));
  return pairs.flatMap(({ zh, en, untranslated }) => [
    ...(isMixed ? fullWidthIn(zh, 'half-width figures, as elsewhere in the article') : []),
    ...(untranslated ? [] : fullWidthIn(en, 'half-width figures in English')),
  ]);
}

function fullWidthIn(placed: PlacedText, expected: string): Problem[] {
  return allMatches(placed.text, fullWidth).map(({ 0: what, index }) =>
    problemAt(placed, {
      at: index,
      what,
      found: `the full-width figures “${what}”`,
      expected,
    }),
  );
}
