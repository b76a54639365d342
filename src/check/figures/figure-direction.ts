import type { PairRule } from '../rule.ts';
import { disagreementsIn, problemAt } from './disagreements.ts';

/** A change that a figure measures goes the same way in both languages. */
export const figureDirection: PairRule = {
  id: 'figure-direction',
  severity: 'error',
  why: {
    zh: '“减少”译成“增加”，数字没错，事情却说反了。',
    en: 'The figure is right and the news is wrong where a fall has become a rise.',
  },
  advice: {
    zh: '对照中文，改成同一方向；原文另有所指的，豁免。',
    en: 'Let it go the way it goes in Chinese. Where English measures something else, waive it.',
  },
  examples: {
    fails: { zh: '货运量比上年减少15%。', en: 'Freight rose by 15 percent.' },
    passes: { zh: '货运量比上年减少15%。', en: 'Freight fell by 15 percent.' },
  },
  find: (content) =>
    disagreementsIn(content)
      .filter(({ kind }) => kind === 'direction')
      .map((each) =>
        problemAt(each, 'zh', {
          found: (what) => what,
          expected: (place) =>
            `a change in the same direction as of ${each.en?.text ?? ''} in the English at ${place}`,
        }),
      ),
};
