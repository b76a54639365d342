import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { reigns } from '../reigns.ts';
import { readNumber } from './numerals.ts';

const sure = new Map(reigns.filter(({ isSure }) => isSure).map((reign) => [reign.zh, reign]));
const year = /年(?!间|代)/y;

/** The years of a reign by the calendar, which English may have alone: 民国二十六年 is 1937. */
export function readEra(text: string, at: number): Reading[] | undefined {
  const reign = sure.get(text.slice(Math.max(0, at - 2), at));
  const number = reign === undefined ? undefined : readNumber(text, at);
  if (reign === undefined || number === undefined) return undefined;
  const calendar = reign.first + number.value - 1;
  if (calendar > reign.last) return undefined;
  if (matchAt(year, text, number.end) === null) return undefined;
  return [
    {
      start: at,
      end: number.end + 1,
      kind: 'ordinal',
      value: number.value,
      others: [calendar],
      inDigits: number.inDigits,
      role: 'figure',
    },
  ];
}
