import type { PairRule } from '../rule.ts';
import { disagreementsIn, problemAt } from './disagreements.ts';

/** A figure has the same unit in both languages, or one it is converted to. */
export const figureUnit: PairRule = {
  id: 'figure-unit',
  severity: 'error',
  why: {
    zh: '百分点译成百分比，元译成美元，数字没变，意思全变了。',
    en: 'Percentage points are not percent, nor yuan dollars: the figure stays and the meaning is another.',
  },
  advice: {
    zh: '改用同一单位；换算成别的单位也可以，数值要跟着变。',
    en: 'Use the same unit, or convert the value too.',
  },
  examples: {
    fails: { zh: '比重提高5个百分点。', en: 'The share rose by 5 percent.' },
    passes: { zh: '比重提高5个百分点。', en: 'The share rose by 5 percentage points.' },
  },
  find: (content) =>
    disagreementsIn(content)
      .filter(({ kind }) => kind === 'unit')
      .map((each) =>
        problemAt(each, 'zh', {
          found: (what) => what,
          expected: (place) => `the same unit as ${each.en?.text ?? ''} in the English at ${place}`,
        }),
      ),
};
