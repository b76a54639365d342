import { termSpans } from '../../article/term-spans.ts';
import { readChinese } from '../../figures/chinese/read.ts';
import { compareReadings, type Disagreement } from '../../figures/compare.ts';
import { readEnglish } from '../../figures/english/read.ts';
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

/** All texts of a language are read before those of the other: what reads one fills the processor’s cache. */
function compareAll({ articles, terms: { terms } }: PairedContent): PlacedDisagreement[] {
  return articles
    .flatMap(({ pairs }) => pairs)
    .filter(({ inDoubt, untranslated }) => !inDoubt && !untranslated)
    .map((pair) => ({ pair, spans: termSpans(pair.zh.text, pair.en.text, terms) }))
    .map(({ pair, spans }) => ({ pair, spans, zh: readChinese(pair.zh.text, spans.zh) }))
    .map(({ pair, spans, zh }) => ({ pair, zh, en: readEnglish(pair.en.text, spans.en) }))
    .flatMap(({ pair, zh, en }) =>
      compareReadings(
        { text: pair.zh.text, readings: zh },
        { text: pair.en.text, readings: en },
      ).map((found) => ({ ...found, pair })),
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
