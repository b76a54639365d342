import type { Unit } from './query.ts';

/** What to look for where a unit is nowhere: a word that differs by a letter, or the pairs of characters of a phrase. */
export function othersFor(unit: Unit): Unit[] {
  if (unit.kind === 'word') {
    const { word, stem } = unit;
    return /^[a-z]{4,}$/.test(word) ? [{ kind: 'near', word, stem }] : [];
  }
  if (unit.kind !== 'phrase' || unit.elements.length < 3) return [];
  return unit.elements
    .slice(1)
    .map((_, index) => ({ ...unit, elements: unit.elements.slice(index, index + 2) }));
}
