import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';

/**
 * The one number in words, or the one ordinal, that is left alone on each side: neither 三名 nor “five” would be
 * worth a word alone, as single digits come and go, but one stands for the other here.
 */
export function facingWords({ zh, en }: Assignment): { zh: Atom[]; en: Atom[] } {
  const facing = [isCount, isPlace].flatMap((is) => {
    const [one, ...moreZh] = zh.filter(is);
    const [other, ...moreEn] = en.filter(is);
    const isAlone = moreZh.length === 0 && moreEn.length === 0;
    if (!isAlone || one === undefined || other === undefined) return [];
    return one.isReported || other.isReported ? [] : [{ one, other }];
  });
  return { zh: facing.map(({ one }) => one), en: facing.map(({ other }) => other) };
}

/** One and “a” are no count, nor is what names only a size. */
function isCount({ kind, value, reading }: Atom): boolean {
  const isKind = kind === 'number' || kind === 'measure';
  const isTold = reading.role === 'figure' || (reading.role === 'small' && value === 2);
  return isKind && isTold && !reading.vague && reading.to === undefined;
}

function isPlace({ kind, reading }: Atom): boolean {
  return kind === 'ordinal' && reading.role !== 'name';
}
