import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { readNumber } from './numerals.ts';

const relay = / ?米(?:自由泳|混合泳|蛙泳|混合)?接力/y;
const runners = 4;

/** 四百米接力 as the distance and as what English has for it, 4x100m. */
export function readRelay(text: string, at: number): Reading[] | undefined {
  if (!text.includes('接力', at)) return undefined;
  const number = readNumber(text, at);
  if (number === undefined || number.value % (runners * 100) !== 0) return undefined;
  if (matchAt(relay, text, number.end) === null || /[x×*] ?$/.test(text.slice(0, at)))
    return undefined;
  const common = {
    start: at,
    end: number.end + 1,
    inDigits: number.inDigits,
    role: 'name',
  } as const;
  const names = [runners, number.value / runners].map((value) => ({
    ...common,
    kind: 'number' as const,
    value,
  }));
  return [{ ...common, kind: 'measure', value: number.value, unit: 'm' }, ...names];
}
