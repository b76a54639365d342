import type { Atom } from './atoms.ts';
import { clausesAround } from './clauses.ts';
import { isRounding } from './conversions.ts';
import type { Unit } from './units.ts';

/** What English tells for another unit than the Chinese, and how much more it comes to. */
interface Rate {
  zh: RegExp;
  en: RegExp;
  of: ReadonlySet<Unit['dimension']>;
  factor: number;
}

const per = String.raw`\b(?:per[- ]|(?:an?|each|every) )`;
const rates: readonly Rate[] = [
  {
    zh: /亩[均产]|[每/]亩|单产/u,
    en: new RegExp(`${per}hectare\\b`, 'i'),
    of: new Set(['mass', 'money']),
    factor: 15,
  },
  {
    zh: /(?<!公)斤/u,
    en: new RegExp(`${per}(?:kg|kilo(?:gram)?)\\b`, 'i'),
    of: new Set(['money']),
    factor: 2,
  },
];

const compared = {
  zh: /[比较](?!例|重)|[增减涨跌升降高低]/u,
  en: /\b(?:up|down|more|less|higher|lower|than|increas\w+|decreas\w+|r[io]s\w+|f[ae]ll\w*|gain\w*|drop\w*|grew|growth)\b/i,
};

/** Whether what is told for a unit of the Chinese may be told for another in the English. */
export function isRateConverted(unit: string | undefined): boolean {
  return unit === 'mu' || unit === 'jin';
}

/**
 * The numbers of a Chinese text, yields of a mu and prices of a jin as what they come to for a hectare or a kilogram
 * where the English tells them so: 亩产393.1公斤 is “5,896 kg per hectare”, 512公斤 “7.68 tonnes”.
 */
export function convertedRates(
  atoms: readonly Atom[],
  others: readonly Atom[],
  zh: string,
  en: string,
): readonly Atom[] {
  const rate = rates.find((each) => each.zh.test(zh) && each.en.test(en));
  if (rate === undefined) return atoms;
  const isTold = (atom: Atom): boolean =>
    atom.unit !== undefined &&
    rate.of.has(atom.unit.dimension) &&
    isOf(rate.zh, compared.zh, clauseOf(atom, zh)) &&
    isToldIn(atom, others, rate, en);
  return atoms.map((atom) => (isTold(atom) ? { ...atom, unit: perUnit(atom.unit, rate) } : atom));
}

/** Whether a clause tells of a rate, or compares with what another does. */
function isOf(rate: RegExp, comparison: RegExp, clause: string): boolean {
  return rate.test(clause) || comparison.test(clause);
}

/** The clause of a number, and what is just before where it is a yield: 单产再创新高，达512公斤. */
function clauseOf({ reading: { start, end }, unit }: Atom, text: string): string {
  const clause = clausesAround(text, start, end);
  if (unit?.dimension !== 'mass') return clause;
  return clausesAround(text, Math.max(0, start - clause.length - 1), end);
}

function isToldIn(
  { unit, value }: Atom,
  others: readonly Atom[],
  { factor, en: perOther }: Rate,
  text: string,
): boolean {
  // The same number may be told of the same unit.
  if (others.some((other) => other.unit === unit && other.value === value)) return false;
  return others.some((other) => {
    if (unit === undefined || other.unit?.dimension !== unit.dimension) return false;
    if (unit.dimension === 'money' && other.unit !== unit) return false;
    if (!isRounding((value * factor * unit.factor) / other.unit.factor, other.value)) return false;
    return isOf(perOther, compared.en, clauseOf(other, text));
  });
}

function perUnit(unit: Unit | undefined, { factor }: Rate): Unit | undefined {
  return unit && { ...unit, name: `${unit.name} converted`, factor: unit.factor * factor };
}
