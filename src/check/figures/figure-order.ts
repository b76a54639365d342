import type { PairRule } from '../rule.ts';
import { disagreementsIn, problemAt } from './disagreements.ts';

/** No two figures have changed places: each is said of the same thing in both languages. */
export const figureOrder: PairRule = {
  id: 'figure-order',
  severity: 'error',
  why: {
    zh: '两个数字换了位置，每个都在，说的却是别的事。',
    en: 'When two figures have changed places, both are there and each is said of another thing.',
  },
  advice: {
    zh: '让每个数字回到它说的事旁边；译文连同所说的事一起换了次序的，豁免。',
    en: 'Give each thing its own figure again. Where English has moved the things with their figures, waive it.',
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
          expected: (place) => `it said of the same thing as in the English at ${place}`,
        }),
      ),
};
