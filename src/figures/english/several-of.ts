import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { unitNamed, units } from '../units.ts';
import { readNumber } from './numerals.ts';

const unitByName = new Map(units.flatMap(({ en, name }) => en.map((each) => [each, name])));
const names = [...unitByName.keys()].map((name) => RegExp.escape(name)).join('|');
const several = new RegExp(
  `(two|three|four|five|six|seven|eight|nine|ten)( (?:[a-z]+ )?)(hundred|(?:hundred-)?(?:thousand|million|billion|trillion))-(${names}) (?:[a-z]+ )?[a-z]+(?<!s)s(?![a-z])`,
  'y',
);

const alone = new RegExp(
  `(?<![a-z\\d]-|\\d )(?:hundred-)?(?:thousand|million|billion|trillion)-(${names})(?![a-z])`,
  'y',
);

/**
 * “Two trillion-yuan thresholds” in lower case: how many they are, and what each is. A “two trillion-yuan project” is
 * one of two trillion.
 */
export function readSeveral(text: string, at: number): Reading[] | undefined {
  const match = matchAt(several, text, at);
  if (match === null) return readAlone(text, at);
  const [, many = '', gap = '', scale = '', name = ''] = match;
  const unit = unitNamed(unitByName.get(name));
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

/** “The trillion-yuan mark”: no more than a name where the Chinese has no such figure. */
function readAlone(text: string, at: number): Reading[] | undefined {
  const [all = '', name = ''] = matchAt(alone, text, at) ?? [];
  const unit = unitNamed(unitByName.get(name));
  if (unit === undefined) return undefined;
  const value = readNumber(`a ${all.slice(0, -name.length - 1)}`, 0)?.value;
  if (value === undefined) return undefined;
  const kind = unit.dimension === 'money' ? 'money' : 'measure';
  const common = { inDigits: false, role: 'name', unit: unit.name } as const;
  return [{ ...common, start: at, end: at + all.length, kind, value }];
}
