import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { unitNamed } from '../units.ts';
import { nameOfUnit, namesOfUnits } from './names-of-units.ts';
import { readNumber } from './numerals.ts';

const alone = new RegExp(
  `(?<![a-z\\d]-|\\d )(?:hundred-)?(?:thousand|million|billion|trillion)-(${namesOfUnits})(?![a-z])`,
  'y',
);

/** “The trillion-yuan mark”: no more than a name where the Chinese has no such figure. */
export function readNamedSum(text: string, at: number): Reading[] | undefined {
  const [all = '', name = ''] = matchAt(alone, text, at) ?? [];
  const unit = unitNamed(nameOfUnit.get(name));
  if (unit === undefined) return undefined;
  const value = readNumber(`a ${all.slice(0, -name.length - 1)}`, 0)?.value;
  if (value === undefined) return undefined;
  const kind = unit.dimension === 'money' ? 'money' : 'measure';
  const common = { inDigits: false, role: 'name', unit: unit.name } as const;
  return [{ ...common, start: at, end: at + all.length, kind, value }];
}
