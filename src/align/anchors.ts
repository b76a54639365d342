import { valuesIn } from '../figures/values-in.ts';
import type { Language } from '../text/language.ts';
import { nameWords, spelledNames, type Syllables } from './names.ts';
import type { Unit } from './unit.ts';

/** What the two languages have in common besides length. */
export interface Knowledge {
  syllables: Syllables;
  /** The names of the fixed phrases and names that a text of either language has. */
  terms: Record<Language, (text: string) => readonly string[]>;
}

/** What each unit has that may stand in the other language too, and what a find is worth. */
export interface Anchors {
  zh: readonly ReadonlySet<string>[];
  en: readonly ReadonlySet<string>[];
  /** The rarer an anchor, the more it tells. */
  weights: ReadonlyMap<string, number>;
}

const latin = /[A-Za-z][A-Za-z0-9+]+/g;

/** Finds figures, Latin words, names in pinyin and terms; those that one side alone has are left out. */
export function findAnchors(
  zh: readonly Unit[],
  en: readonly Unit[],
  { syllables, terms }: Knowledge,
): Anchors {
  const names = new Set(en.flatMap(({ text }) => nameWords(text)));
  const zhAnchors = zh.map(
    ({ text }) =>
      new Set([
        ...valuesIn(text, 'zh').map((value) => `figure ${value}`),
        ...words(text).map((each) => `word ${each}`),
        ...spelledNames(syllables(text), names).map((name) => `name ${name}`),
        ...terms.zh(text).map((term) => `term ${term}`),
      ]),
  );
  const enAnchors = en.map(
    ({ text }) =>
      new Set([
        ...valuesIn(text, 'en').map((value) => `figure ${value}`),
        ...words(text).map((each) => `word ${each}`),
        ...nameWords(text).map((name) => `name ${name}`),
        ...terms.en(text).map((term) => `term ${term}`),
      ]),
  );
  const weights = weigh(zhAnchors, enAnchors);
  const common = (anchors: Set<string>): Set<string> =>
    new Set([...anchors].filter((anchor) => weights.has(anchor)));
  return { zh: zhAnchors.map(common), en: enAnchors.map(common), weights };
}

function words(text: string): string[] {
  return (text.normalize('NFKC').match(latin) ?? []).map((each) => each.toLowerCase());
}

/** The information an anchor carries, by the share of units that have it, averaged over the sides. */
function weigh(zh: readonly Set<string>[], en: readonly Set<string>[]): Map<string, number> {
  const [zhCounts, enCounts] = [countUnits(zh), countUnits(en)];
  const weights = new Map<string, number>();
  for (const [anchor, count] of zhCounts) {
    const other = enCounts.get(anchor);
    if (other === undefined) continue;
    weights.set(anchor, Math.log((zh.length / count) * (en.length / other)) / 2);
  }
  return weights;
}

function countUnits(units: readonly Set<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const anchors of units) {
    for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  }
  return counts;
}
