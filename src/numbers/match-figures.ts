import { isPercent, type Figure } from '../article/figures.ts';
import type { Quantity } from '../figures/quantity.ts';

/** Where each figure of a sentence stands in it, and what stands there besides. */
export interface Match {
  /** In the order of the figures given; `undefined` for one that is not there. */
  found: (Quantity | undefined)[];
  /** The figures of the text that none of those given is. */
  left: Quantity[];
}

/**
 * Finds the figures listed for a sentence among those its text names; of two alike the first listed is
 * the first in the text. A figure’s `each` is taken with it: 5个以上超10亿元项目.
 */
export function matchFigures(figures: readonly Figure[], quantities: readonly Quantity[]): Match {
  const left = [...quantities];
  const take = (isIt: (quantity: Quantity) => boolean): Quantity | undefined => {
    const index = left.findIndex(isIt);
    return index === -1 ? undefined : left.splice(index, 1)[0];
  };
  const found = figures.map((figure) => take((quantity) => agrees(figure, quantity)));
  for (const { each } of figures) {
    if (each !== undefined) take(({ value }) => value === each);
  }
  return { found, left };
}

/** Whether a figure of the text has the value, the bound and, where it is one, the percent sign listed. */
function agrees(figure: Figure, { value, to, bound, kind }: Quantity): boolean {
  const percent = kind === 'percent' || kind === 'points';
  return (
    value === figure.value &&
    to === undefined &&
    bound === figure.bound &&
    percent === isPercent(figure)
  );
}
