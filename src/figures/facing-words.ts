import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';

/**
 * The numbers in words, the ordinals, the shares or the parts of a year that are left alone on each side and are the same but
 * for one another: neither 三名 nor “five” would be worth a word alone, as single digits come and go, but one stands
 * for the other here.
 */
export function facingWords({ zh, en }: Assignment): { zh: Atom[]; en: Atom[] } {
  if (zh.length === 0 || en.length === 0) return { zh: [], en: [] };
  const facing = [isCount, isSmallCount, isSize, isPlace, isPeriod, isShare].flatMap((is) => {
    const [one, other] = [onlyOne(zh.filter(is)), onlyOne(en.filter(is))];
    if (one === undefined || other === undefined) return [];
    return one.isReported || other.isReported ? [] : [{ one, other }];
  });
  const distinct = (atoms: Atom[]): Atom[] => [...new Set(atoms)];
  return {
    zh: distinct(facing.map(({ one }) => one)),
    en: distinct(facing.map(({ other }) => other)),
  };
}

/** The first of numbers that are all the same, or of the ends of one range. */
function onlyOne(atoms: readonly Atom[]): Atom | undefined {
  const [first, ...more] = atoms;
  const isSame = ({ reading, value, unit }: Atom): boolean =>
    reading === first?.reading || (value === first?.value && unit === first.unit);
  return more.every(isSame) ? first : undefined;
}

function isCount({ kind, reading }: Atom): boolean {
  const isKind = kind === 'number' || kind === 'measure';
  // 两三年 is some years, 两到三年 not.
  const isRough = reading.vague === true || (reading.to !== undefined && reading.bound === 'about');
  return isKind && reading.role === 'figure' && !isRough;
}

/** One and “a” are no count, nor is what names only a size. */
function isSmallCount(atom: Atom): boolean {
  const { kind, value, reading } = atom;
  // 四次 is “four times”.
  if (kind === 'multiple' && reading.role === 'small') return true;
  const isTwo = reading.role === 'small' && value === 2 && !reading.vague;
  return isCount(atom) || ((kind === 'number' || kind === 'measure') && isTwo);
}

/** 数十 and “hundreds”. */
function isSize({ kind, reading }: Atom): boolean {
  return reading.vague === true && (kind === 'number' || kind === 'measure');
}

function isPlace({ kind, reading }: Atom): boolean {
  return kind === 'ordinal' && reading.role !== 'name';
}

function isPeriod({ kind, reading }: Atom): boolean {
  return kind === 'period' && reading.role !== 'name';
}

function isShare({ kind, reading }: Atom): boolean {
  return (kind === 'fraction' || kind === 'multiple') && reading.role !== 'name';
}
