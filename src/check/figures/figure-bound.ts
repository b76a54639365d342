import type { PairRule } from '../rule.ts';
import { boundProblems } from './bound-problems.ts';

/** Words such as 余, 近 and 以上 are rendered. */
export const figureBound: PairRule = {
  id: 'figure-bound',
  severity: 'warning',
  why: {
    zh: '“余”“近”“以上”译丢了，约数就成了确数。',
    en: 'Without its “more than” or “nearly” a round figure looks exact.',
  },
  advice: {
    zh: '补上 more than、nearly、about 一类的词。',
    en: 'Add “more than,” “nearly,” “about” or the like.',
  },
  examples: {
    fails: { zh: '新桥长300余米。', en: 'The new bridge is 300 meters long.' },
    passes: { zh: '新桥长300余米。', en: 'The new bridge is more than 300 meters long.' },
  },
  find: (content) => boundProblems(content, true),
};
