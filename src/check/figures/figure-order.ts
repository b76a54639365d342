import type { Rule } from '../rule.ts';
import { disagreementsIn, problemAt } from './disagreements.ts';

/** The figures of a list stand in the same order in both languages. */
export const figureOrder: Rule = {
  id: 'figure-order',
  severity: 'error',
  why: {
    zh: '一串数字里两个换了位置，每个数字都在，说的却是别的事。',
    en: 'When two figures of a list have changed places, all are there and each is said of another thing.',
  },
  advice: {
    zh: '按中文的次序排好；译文连同所说的事一起换了次序的，豁免。',
    en: 'Put them in the order of the Chinese. Where English has moved the things with their figures, waive it.',
  },
  examples: {
    fails: {
      zh: '新桥、老桥、石桥分别长300米、200米、100米。',
      en: 'The new, the old and the stone bridge are 200 meters, 300 meters and 100 meters long respectively.',
    },
    passes: {
      zh: '新桥、老桥、石桥分别长300米、200米、100米。',
      en: 'The new, the old and the stone bridge are 300 meters, 200 meters and 100 meters long respectively.',
    },
  },
  find: (content) =>
    disagreementsIn(content)
      .filter(({ kind }) => kind === 'order')
      .map((each) =>
        problemAt(each, 'zh', {
          found: (what) => what,
          expected: (place) => `it in the same order as in the list of the English at ${place}`,
        }),
      ),
};
