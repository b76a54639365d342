import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { plainValue } from './numerals.ts';

const lunar = /[正腊冬]月/y;
const numbers: Record<string, number> = { 正: 1, 冬: 11, 腊: 12 };
const firstMonths = /(?<=[前头] ?)(\d{1,2}|[两三四五六七八九十]|十一)个月/y;

/** Months whose number English has to tell, 腊月, and a run of them from January on, 前11个月. */
export function readNamedMonths(text: string, at: number): Reading[] | undefined {
  return readLunar(text, at) ?? readFirstMonths(text, at);
}

function readLunar(text: string, at: number): Reading[] | undefined {
  const name = matchAt(lunar, text, at)?.[0] ?? '';
  const value = numbers[name[0] ?? ''];
  if (value === undefined) return undefined;
  return [{ start: at, end: at + 2, kind: 'ordinal', value, inDigits: false, role: 'name' }];
}

function readFirstMonths(text: string, at: number): Reading[] | undefined {
  const match = matchAt(firstMonths, text, at);
  if (match === null) return undefined;
  const [all, count = ''] = match;
  const inDigits = /\d/.test(count);
  const value = inDigits ? Number(count) : plainValue(count);
  if (value === undefined || value > 12) return undefined;
  const common = { start: at, end: at + all.length, inDigits };
  return [
    { ...common, kind: 'measure', value, unit: 'month', role: 'figure' },
    { ...common, kind: 'number', value: 1, role: 'name' },
  ];
}
