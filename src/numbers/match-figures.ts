import { isPercent, type Figure } from '../article/figures.ts';
import { readChinese } from '../figures/chinese/read.ts';
import { readEnglish } from '../figures/english/read.ts';
import type { Bound } from '../figures/quantity.ts';
import type { Reading } from '../figures/reading.ts';
import type { Span } from '../figures/span.ts';
import type { Language } from '../text/language.ts';
import { boundOf } from './bound-of.ts';

/** Where each figure of a sentence stands in it, and what stands there besides. */
export interface Match {
  /** In the order of the figures given; `undefined` for one that is not there. */
  found: (Reading | undefined)[];
  /** The figures of the text that none of those given is; numbers in names and phrases are none. */
  left: Reading[];
}

const readers = { zh: readChinese, en: readEnglish };
const roles = ['figure', 'small', 'name'] as const;

/**
 * Finds the figures listed for a sentence in its text; of two alike the first listed is the first in the
 * text. What a figure’s things have `each` goes with it: 5个以上超10亿元项目.
 */
export function matchFigures(
  figures: readonly Figure[],
  text: string,
  language: Language,
  terms: readonly Span[] = [],
): Match {
  const left = readers[language](text, terms);
  const take = (isIt: (reading: Reading) => boolean): Reading | undefined => {
    const index = roles
      .map((role) => left.findIndex((reading) => reading.role === role && isIt(reading)))
      .find((place) => place !== -1);
    return index === undefined ? undefined : left.splice(index, 1)[0];
  };
  const found = figures.map((figure) =>
    take((reading) => agrees(figure, reading, boundOf(reading, figure, text, language))),
  );
  for (const { each } of figures) {
    if (each !== undefined) take(({ value }) => value === each);
  }
  return { found, left: left.filter(({ role }) => role === 'figure') };
}

/** Whether a number of the text has the value, the bound and, where it is one, the percent sign listed. */
function agrees(figure: Figure, { value, to, kind }: Reading, bound: Bound | undefined): boolean {
  const percent = kind === 'percent' || kind === 'points';
  return (
    value === figure.value &&
    to === undefined &&
    bound === figure.bound &&
    percent === isPercent(figure)
  );
}
