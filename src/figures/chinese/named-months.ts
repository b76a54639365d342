import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { plainValue } from './numerals.ts';

const lunar = /([正腊冬])月(初?[一二三四五六七八九十廿]{1,3})?/y;
const numbers: Record<string, number> = { 正: 1, 冬: 11, 腊: 12 };
const firstMonths = /(?<=[前头] ?)(\d{1,2}|[两三四五六七八九十]|十一)个月/y;

/** Days and months of the lunar calendar, which English numbers or names, and the months from January on, 前11个月. */
export function readNamedMonths(text: string, at: number): Reading[] | undefined {
  return readLunar(text, at) ?? readFirstMonths(text, at);
}

function readLunar(text: string, at: number): Reading[] | undefined {
  const match = matchAt(lunar, text, at);
  const month = numbers[match?.[1] ?? ''];
  if (match === null || month === undefined) return undefined;
  const day = plainValue((match[2] ?? '').replace('初', ''));
  const common = { start: at, end: at + match[0].length, inDigits: false } as const;
  return [month, day]
    .filter((value) => value !== undefined)
    .map((value) => ({ ...common, kind: 'ordinal', value, role: 'name' }));
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
