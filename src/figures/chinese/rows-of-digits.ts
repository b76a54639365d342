import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { plainValue } from './numerals.ts';

const row = /[一二三四五六七八九]{2,3}(?![一二三四五六七八九十百千万亿])/y;

/**
 * The numbers that a name of two or three numerals in a row may hold: month and day of 九一八 and 一二九, the year
 * of 九二共识.
 */
export function numbersInRow(text: string, at: number): { readings: Reading[]; end: number } {
  const found = matchAt(row, text, at)?.[0];
  if (found === undefined) return { readings: [], end: at + 1 };
  const digits = [...found].map((each) => plainValue(each) ?? 0);
  const pairs = digits.slice(1).map((each, index) => (digits[index] ?? 0) * 10 + each);
  const end = at + found.length;
  const common = { start: at, end, kind: 'number', inDigits: false, role: 'name' } as const;
  const readings = [
    ...digits.map((value) => ({ ...common, value })),
    ...pairs.map((value) => ({ ...common, value, others: [1900 + value] })),
  ];
  return { readings, end };
}
