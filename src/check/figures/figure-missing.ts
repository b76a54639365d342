import type { PairRule } from '../rule.ts';
import { disagreementsIn, problemAt } from './disagreements.ts';

/** Every figure of the Chinese stands in its English. */
export const figureMissing: PairRule = {
  id: 'figure-missing',
  severity: 'error',
  why: {
    zh: '数字译漏或者译错，是最伤信用、也最难看出来的错误。',
    en: 'A figure that is lost or turned into another does the most harm and is the hardest to see.',
  },
  advice: {
    zh: '对照中文改正英译。万、亿与 million、billion 之间差的是一位还是四位，最容易弄错。',
    en: 'Correct the English by the Chinese. Powers are lost most easily between 万, 亿 and million, billion.',
  },
  examples: {
    fails: { zh: '新桥投资2030万元。', en: 'The new bridge cost a great deal.' },
    passes: { zh: '新桥投资2030万元。', en: 'The new bridge cost 20.3 million yuan.' },
  },
  find: (content) =>
    disagreementsIn(content)
      .filter(({ kind }) => kind === 'missing')
      .map((each) =>
        problemAt(each, 'zh', {
          found: (what) => what,
          expected: (place) => `it in the English at ${place}`,
        }),
      ),
};
