import { isChinese } from '../text/is-chinese.ts';
import { placeIn } from './placed-text.ts';
import type { Rule } from './rule.ts';

const longest = 12;

/** The English of a line is not its Chinese again. */
export const chineseInEnglish: Rule = {
  id: 'chinese-in-english',
  severity: 'error',
  why: {
    zh: '中文原样留在译文里，英文读者那一行就是空白。',
    en: 'Chinese left in place of its translation is a line that readers of English do not have.',
  },
  advice: {
    zh: '译出来；一时译不了的，在行首写上 [untranslated]。',
    en: 'Translate it, or mark it as [untranslated] while that is still to come.',
  },
  examples: {
    fails: { zh: '新桥昨日通车。', en: '新桥昨日通车。' },
    passes: { zh: '新桥昨日通车。', en: 'The new bridge opened yesterday.' },
  },
  find: ({ articles }) =>
    articles
      .flatMap(({ pairs }) => pairs)
      .filter(({ untranslated, en }) => untranslated && isChinese(en.text))
      .map(({ at, en }) => ({
        ...placeIn(en, 0),
        subject: { at, what: en.text },
        found: `“${en.text.slice(0, longest)}${en.text.length > longest ? '…' : ''}” in the English`,
        expected: 'its translation',
      })),
};
