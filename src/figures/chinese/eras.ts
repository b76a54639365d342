import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { readNumber } from './numerals.ts';

/** The year before the first of each reign that years are counted by. */
const before: Readonly<Record<string, number>> = {
  ...{ 洪武: 1367, 永乐: 1402, 宣德: 1425, 成化: 1464, 弘治: 1487, 正德: 1505, 嘉靖: 1521 },
  ...{ 万历: 1572, 天启: 1620, 崇祯: 1627, 顺治: 1643, 康熙: 1661, 雍正: 1722, 乾隆: 1735 },
  ...{ 嘉庆: 1795, 道光: 1820, 咸丰: 1850, 同治: 1861, 光绪: 1874, 宣统: 1908, 民国: 1911 },
  ...{ 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018, 贞观: 626, 开元: 712 },
};
const year = /年(?!间|代)/y;

/** The years of a reign by the calendar, which English may have alone: 民国二十六年 is 1937. */
export function readEra(text: string, at: number): Reading[] | undefined {
  const first = before[text.slice(Math.max(0, at - 2), at)];
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
