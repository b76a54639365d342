import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { unitNamed } from '../units.ts';
import { nameOfUnit, namesOfUnits } from './names-of-units.ts';
import { readNumber } from './numerals.ts';

const several = new RegExp(
  `(two|three|four|five|six|seven|eight|nine|ten)( (?:[a-z]+ )?)(hundred|(?:hundred-)?(?:thousand|million|billion|trillion))-(${namesOfUnits}) (?:[a-z]+ )?[a-z]+(?<!s)s(?![a-z])`,
  'y',
);

/**
 * “Two trillion-yuan thresholds” in lower case: how many they are, and what each is. A “two trillion-yuan project” is
 * one of two trillion.
 */
export function readSeveral(text: string, at: number): Reading[] | undefined {
  const match = matchAt(several, text, at);
  if (match === null) return undefined;
  const [, many = '', gap = '', scale = '', name = ''] = match;
  const unit = unitNamed(nameOfUnit.get(name));
  const [count, size] = [many, `a ${scale}`].map((each) => readNumber(each, 0)?.value ?? NaN);
  if (unit === undefined || count === undefined || size === undefined) return undefined;
  const start = at + many.length + gap.length;
  const end = start + scale.length + 1 + name.length;
  const kind = unit.dimension === 'money' ? 'money' : 'measure';
  const common = { inDigits: false, role: 'figure' } as const;
  return [
    { ...common, start: at, end: at + many.length, kind: 'number', value: count },
    { ...common, start, end, kind, value: size, unit: unit.name },
  ];
}
