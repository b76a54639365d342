import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';

/**
 * The one number in words that is left alone on each side: neither 三名 nor “five” would be worth a word alone,
 * as single digits come and go, but one stands for the other here.
 */
export function facingWords({ zh, en }: Assignment): { zh: Atom[]; en: Atom[] } {
  const [one, ...moreZh] = zh.filter(isFigure);
  const [other, ...moreEn] = en.filter(isFigure);
  const isAlone = moreZh.length === 0 && moreEn.length === 0;
  if (!isAlone || one === undefined || other === undefined) return { zh: [], en: [] };
  if (!isCount(one) || !isCount(other)) return { zh: [], en: [] };
  return { zh: [one], en: [other] };
}

function isFigure({ reading }: Atom): boolean {
  return reading.role === 'figure';
}

function isCount({ kind, isReported, reading }: Atom): boolean {
  return !isReported && (kind === 'number' || kind === 'measure') && reading.to === undefined;
}
