import { units } from '../units.ts';

/** The standard names of units by what English calls them. */
export const nameOfUnit: ReadonlyMap<string, string> = new Map(
  units.flatMap(({ en, name }) => en.map((each) => [each, name] as const)),
);

/** All those names, to stand in a pattern. */
export const namesOfUnits = [...nameOfUnit.keys()].map((name) => RegExp.escape(name)).join('|');
