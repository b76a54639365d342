import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';

const ages: Record<string, number> = {
  ...{ 而立之年: 30, 不惑之年: 40, 知天命: 50, 天命之年: 50, 花甲: 60, 古稀: 70, 耄耋: 80 },
};
/** The names of ages, for a pattern. */
export const ageNames = Object.keys(ages).join('|');
const named = new RegExp(ageNames, 'y');

/** The age that a word of the classics names, which English has to tell in figures: 花甲之年 → 60. */
export function readNamedAge(text: string, at: number): Reading[] | undefined {
  const name = matchAt(named, text, at)?.[0];
  const value = ages[name ?? ''];
  if (name === undefined || value === undefined) return undefined;
  const end = at + name.length;
  return [{ start: at, end, kind: 'age', value, unit: 'year', inDigits: false, role: 'small' }];
}
