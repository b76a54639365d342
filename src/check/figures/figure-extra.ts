import type { PairRule } from '../rule.ts';
import { disagreementsIn, problemAt } from './disagreements.ts';

/** The English has no figure of its own. */
export const figureExtra: PairRule = {
  id: 'figure-extra',
  severity: 'error',
  why: {
    zh: '英译里多出来的数字，不是译错了，就是来路不明。',
    en: 'A figure that only the English has is wrong, or nobody knows where it is from.',
  },
  advice: {
    zh: '对照中文改正英译；为读者补充的数字，写进注释或者豁免。',
    en: 'Correct the English by the Chinese. What readers should know besides goes into a note.',
  },
  examples: {
    fails: { zh: '新桥昨日通车。', en: 'The new bridge, 300 meters long, opened yesterday.' },
    passes: { zh: '新桥昨日通车。', en: 'The new bridge opened yesterday.' },
  },
  find: (content) =>
    disagreementsIn(content)
      .filter(({ kind }) => kind === 'extra')
      .map((each) =>
        problemAt(each, 'en', {
          found: (what) => `${what}, which the Chinese does not have`,
          expected: (place) => `a figure of the Chinese at ${place}`,
        }),
      ),
};
