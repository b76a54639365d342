import { termSpans } from '../../article/term-spans.ts';
import { compareFigures, type Disagreement } from '../../figures/compare.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { Bilingual } from '../../article/model.ts';
import type { PairedContent } from '../checked-content.ts';
import { placeIn, type PlacedPair } from '../placed-text.ts';
import type { Problem } from '../rule.ts';

/** A disagreement of figures, with the texts it is in. */
export interface PlacedDisagreement extends Disagreement {
  pair: PlacedPair;
}

const known = new WeakMap<PairedContent, PlacedDisagreement[]>();

/** How the figures of texts and their translations disagree; compared once for all rules. */
export function disagreementsIn(content: PairedContent): PlacedDisagreement[] {
  const found = known.get(content) ?? compareAll(content);
  known.set(content, found);
  return found;
}

function compareAll({ articles, terms: { terms } }: PairedContent): PlacedDisagreement[] {
  return articles.flatMap(({ pairs }) =>
    pairs
      .filter(({ inDoubt, untranslated }) => !inDoubt && !untranslated)
      .flatMap((pair) => {
        const [zh, en] = [pair.zh.text, pair.en.text];
        return compareFigures(zh, en, termSpans(zh, en, terms)).map((found) => ({
          ...found,
          pair,
        }));
      }),
  );
}

/** A problem at the figure that `of` names, with what is expected in view of the place of the other text. */
export function problemAt(
  { zh, en, pair }: PlacedDisagreement,
  of: 'zh' | 'en',
  { found, expected }: { found: (what: string) => string; expected: (place: string) => string },
): Problem {
  const figures = { zh, en };
  const other = of === 'zh' ? 'en' : 'zh';
  const what = figures[of]?.text ?? '';
  return {
    ...placeOf(pair, of, figures),
    subject: { at: pair.at, what },
    found: found(what),
    expected: expected(where(placeOf(pair, other, figures))),
    hint: `correct it, or waive it in article.yaml: at ${pair.at}, what ${what}`,
  };
}

function placeOf(
  pair: PlacedPair,
  language: 'zh' | 'en',
  figures: Partial<Bilingual<Quantity | undefined>>,
): ReturnType<typeof placeIn> {
  return placeIn(pair[language], figures[language]?.start ?? 0);
}

function where({ file, line, column }: ReturnType<typeof placeIn>): string {
  return `${file}:${line}:${column}`;
}
