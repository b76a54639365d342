import type { PairRule } from '../rule.ts';
import { boundProblems } from './bound-problems.ts';

/** Words such as 余 and 近 are not rendered by their opposites. */
export const figureBoundTurned: PairRule = {
  id: 'figure-bound-turned',
  severity: 'error',
  why: {
    zh: '“超过”译成“不到”，数字没错，话却说反了。',
    en: '“More than” that becomes “less than” says the opposite of the same figure.',
  },
  advice: {
    zh: '对照中文，改用方向一致的词。',
    en: 'Use a word that bounds the figure from the same side.',
  },
  examples: {
    fails: { zh: '新桥长300余米。', en: 'The new bridge is less than 300 meters long.' },
    passes: { zh: '新桥长300余米。', en: 'The new bridge is over 300 meters long.' },
  },
  find: (content) => boundProblems(content, false),
};
