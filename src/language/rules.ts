import type { Place } from './place.ts';
import { readDi } from './rules/di.ts';
import { readWei } from './rules/wei.ts';

/** Says how a character that stands as a word of its own is read there, if it can tell. */
export type Rule = (place: Place) => string | undefined;

/** The polyphones that take grammar. */
export const rules: Record<string, Rule> = { 为: readWei, 地: readDi };
