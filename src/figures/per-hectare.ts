import type { Atom } from './atoms.ts';
import type { Unit } from './units.ts';

/** 每亩 is held to “per mu” by its words. */
const perMu = /亩[均产]|\/亩|单产/u;
const enPerMu = /\b(?:per|an?|each|every) mu\b/i;
const enPerHectare = /\b(?:per|an?|each|every) hectare\b/i;
const musOfHectare = 15;

/** The numbers of a Chinese text, its yields per mu as such where the English tells them per hectare. */
export function perHectare(atoms: readonly Atom[], zh: string, en: string): readonly Atom[] {
  if (!enPerHectare.test(en) || enPerMu.test(en) || !perMu.test(zh)) return atoms;
  return atoms.map((atom) => {
    const { unit } = atom;
    return unit?.dimension === 'mass' ? { ...atom, unit: yieldOf(unit) } : atom;
  });
}

/** 公斤 of a mu as the kilograms of a hectare that they come to. */
function yieldOf(unit: Unit): Unit {
  return { ...unit, name: `${unit.name} per mu`, factor: unit.factor * musOfHectare };
}
