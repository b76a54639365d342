import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { unitNamed, units } from '../units.ts';
import { readNumber } from './numerals.ts';

const unitByName = new Map(units.flatMap(({ en, name }) => en.map((each) => [each, name])));
const names = [...unitByName.keys()].map((name) => RegExp.escape(name)).join('|');
const several = new RegExp(
  `(two|three|four|five|six|seven|eight|nine|ten) (hundred|(?:hundred-)?(?:thousand|million|billion|trillion))-(${names}) (?:[a-z]+ )?[a-z]+(?<!s)s(?![a-z])`,
  'y',
);

/**
 * “Two trillion-yuan thresholds” in lower case: how many they are, and what each is. A “two trillion-yuan project” is
 * one of two trillion.
 */
export function readSeveral(text: string, at: number): Reading[] | undefined {
  const match = matchAt(several, text, at);
  if (match === null) return undefined;
  const [, many = '', scale = '', name = ''] = match;
  const unit = unitNamed(unitByName.get(name));
  const [count, size] = [many, `a ${scale}`].map((each) => readNumber(each, 0)?.value ?? NaN);
  if (unit === undefined || count === undefined || size === undefined) return undefined;
  const start = at + many.length + 1;
  const end = start + scale.length + 1 + name.length;
  const kind = unit.dimension === 'money' ? 'money' : 'measure';
  const common = { inDigits: false, role: 'figure' } as const;
  return [
    { ...common, start: at, end: start - 1, kind: 'number', value: count },
    { ...common, start, end, kind, value: size, unit: unit.name },
  ];
}
