import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { reigns } from '../reigns.ts';
import { readNumber } from './numerals.ts';

/** The year before the first of each reign that years are counted by. */
const before = new Map(reigns.map(({ zh, first }) => [zh, first - 1]));
const year = /年(?!间|代)/y;

/** The years of a reign by the calendar, which English may have alone: 民国二十六年 is 1937. */
export function readEra(text: string, at: number): Reading[] | undefined {
  const first = before.get(text.slice(Math.max(0, at - 2), at));
  const number = first === undefined ? undefined : readNumber(text, at);
  if (first === undefined || number === undefined || number.value > 70) return undefined;
  if (matchAt(year, text, number.end) === null) return undefined;
  return [
    {
      start: at,
      end: number.end + 1,
      kind: 'ordinal',
      value: number.value,
      others: [first + number.value],
      inDigits: number.inDigits,
      role: 'figure',
    },
  ];
}
