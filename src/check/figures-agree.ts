import { termSpans } from '../article/term-spans.ts';
import type { Finding, Place } from '../text/finding.ts';
import { compareFigures, type Disagreement } from '../figures/compare.ts';
import type { Quantity } from '../figures/quantity.ts';
import { plainText } from '../markdown/plain-text.ts';
import { isUntranslated } from '../text/untranslated.ts';
import { placedPairs, type PlacedPair } from './placed-pairs.ts';
import type { Rule } from './rule.ts';

/** Every figure of a sentence or heading stands in its translation, and the translation has none of its own. */
export const figuresAgree: Rule = ({ articles, terms: { terms } }) =>
  articles.flatMap((content) =>
    placedPairs(content)
      .filter(({ pair, inDoubt }) => !inDoubt && !isUntranslated(pair.en))
      .flatMap((placed): Finding[] => {
        const [zh, en] = [plainText(placed.pair.zh), plainText(placed.pair.en)];
        return compareFigures(zh, en, termSpans(zh, en, terms)).map((found) =>
          findingOf(found, placed),
        );
      }),
  );

/**
 * A finding stands at the figure and names the place in the other file. A word such as 余 or 约 that English
 * drops is a warning; one that it turns round, as “less than” for 超过, is an error like a wrong figure.
 */
function findingOf({ kind, zh, en }: Disagreement, placed: PlacedPair): Finding {
  const { at } = placed;
  const what = zh?.text ?? en?.text ?? '';
  const inZh = zh && placeOf(placed.zh, placed.pair.zh, zh);
  const inEn = en && placeOf(placed.en, placed.pair.en, en);
  const other = where(inEn ?? placed.en);
  const isDropped = kind === 'bound' && en?.bound === undefined;
  const hint = `correct it, or waive it: rule figure-${kind}, at ${at}, what ${what}`;
  const common = {
    rule: `figure-${kind}`,
    severity: isDropped ? ('warning' as const) : ('error' as const),
    subject: { at, what },
    hint,
  };
  if (kind === 'extra' && inEn) {
    const expected = `a figure of the Chinese at ${where(placed.zh)}`;
    return { ...common, ...inEn, found: `${what}, which the Chinese does not have`, expected };
  }
  const expected: Record<Exclude<Disagreement['kind'], 'extra'>, string> = {
    missing: `it in the English at ${other}`,
    order: `it in the same order as in the list of the English at ${other}`,
    unit: `the same unit as ${en?.text ?? ''} in the English at ${other}`,
    bound: `${boundName(zh)} in the English too, which has ${en?.text ?? ''} at ${other}`,
  };
  return {
    ...common,
    ...(inZh ?? placed.zh),
    found: what,
    expected: expected[kind === 'extra' ? 'missing' : kind],
  };
}

function boundName(zh: Quantity | undefined): string {
  const names = {
    over: '“more than”',
    least: '“at least”',
    under: '“nearly”',
    most: '“at most”',
    about: '“about”',
  };
  return zh?.bound === undefined ? 'the same' : names[zh.bound];
}

/** Where a figure stands in its file: its own column if the line has no markup before it. */
function placeOf(place: Required<Place>, raw: string, { text, start }: Quantity): Required<Place> {
  const column = raw.startsWith(text, start) ? start : Math.max(raw.indexOf(text), 0);
  return { ...place, column: place.column + column };
}

function where({ file, line, column }: Required<Place>): string {
  return `${file}:${line}:${column}`;
}
