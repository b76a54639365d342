import type { Quantity } from '../../figures/quantity.ts';
import type { PairedContent } from '../checked-content.ts';
import type { Problem } from '../rule.ts';
import { disagreementsIn, problemAt } from './disagreements.ts';

const wordings: Record<NonNullable<Quantity['bound']>, string> = {
  over: '“more than”',
  least: '“at least”',
  under: '“nearly”',
  most: '“at most”',
  about: '“about”',
};

/** Figures whose bound, a word such as 余 or 近, English has dropped or turned into another. */
export function boundProblems(content: PairedContent, isDropped: boolean): Problem[] {
  return disagreementsIn(content)
    .filter(({ kind, en }) => kind === 'bound' && (en?.bound === undefined) === isDropped)
    .map((each) => {
      const bound = each.zh?.bound;
      const wording = bound === undefined ? 'no such word' : wordings[bound];
      return problemAt(each, 'zh', {
        found: (what) => what,
        expected: (place) =>
          `${wording} in the English too, which has ${each.en?.text ?? ''} at ${place}`,
      });
    });
}
