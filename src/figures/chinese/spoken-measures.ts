import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { readNumber, type NumberRead } from './numerals.ts';
import { asReading } from './shares.ts';

/** The unit of what follows a number, how it is said, with decimals or none, and what the number is below. */
type Spoken = readonly [unit: string, pattern: RegExp, below?: number];

/** The patterns by the character they begin with. */
const spoken: Readonly<Record<string, readonly Spoken[]>> = {
  // 1分30秒: the minutes; 5分钱.
  分: [
    ['minute', /分(?:钟)?(?=\d{1,2}秒)/y],
    ['fen', /(?<!一)分(?=钱)/y],
  ],
  // 1米82, 一米八, 20米53.
  米: [
    [
      'm',
      /米(\d{1,2}(?!\d|[.,]\d|%|[年月日人个元公多万级岁名])|[一二三四五六七八九]{1,2}(?![零〇一二三四五六七八九十百千万年月日人个元公名位层组班米分秒]))/y,
      100,
    ],
  ],
  // 9秒83, 五十九秒六.
  秒: [
    [
      'second',
      /秒(\d{1,3}(?!\d|[年月日人个元])|[零〇一二三四五六七八九]{1,3}(?![零〇一二三四五六七八九十百千万年月日人个元名]))/y,
    ],
  ],
  // 两块五, 12块8; 从三十块降到二十块: what would be pieces has a noun behind it.
  块: [
    [
      'CNY',
      /块([1-9一二三四五六七八九])(?![\d.]|[零〇一二三四五六七八九十百千万亿%个成折年月日号人名位元块角分]|分之)/y,
    ],
    ['CNY', /块(?=[,，、;；。！!？?]|[降涨到]|$)/y],
  ],
  // 一个甲子 is sixty years, 甲子年 one of them.
  个: [['jiazi', /个甲子(?!年)/y]],
  毛: [['jiao', /毛(?=钱|[,，、;；。！!？?]|$)/y]],
  角: [['jiao', /角(?=钱|[,，、;；。！!？?]|$)/y]],
};

/** Money, lengths and times as they are said, with the smaller unit left out. */
export function spokenMeasure(
  text: string,
  start: number,
  number: NumberRead,
): Reading | undefined {
  if (number.to !== undefined) return undefined;
  for (const [unit, pattern, below = Infinity] of spoken[text.charAt(number.end)] ?? []) {
    const found = number.value < below ? matchAt(pattern, text, number.end) : null;
    if (found === null) continue;
    const [all, rest] = found;
    const whole = rest === undefined ? number.value : Number(`${number.value}.${digitsOf(rest)}`);
    const reading = { ...asReading(start, number), end: number.end + all.length };
    if (unit === 'jiazi') return { ...reading, value: whole * 60, kind: 'measure', unit: 'year' };
    if (unit === 'fen') return { ...reading, value: whole / 100, kind: 'money', unit: 'CNY' };
    if (unit === 'jiao') return { ...reading, value: whole / 10, kind: 'money', unit: 'CNY' };
    return { ...reading, value: whole, kind: unit === 'CNY' ? 'money' : 'measure', unit };
  }
  return undefined;
}

/** The number that a digit of either kind is. */
export function digitOf(text: string): number {
  return readNumber(text, 0)?.value ?? 0;
}

/** Digits of either kind as digits: 八三 → 83. */
function digitsOf(text: string): string {
  return text.replace(/\D/g, (digit) => String(digitOf(digit)));
}
