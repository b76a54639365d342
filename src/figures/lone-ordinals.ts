import type { Assignment } from './assign.ts';
import { matchAt } from './match-at.ts';
import type { Reading } from './reading.ts';

/** What of a Chinese text may be a second or a third in English: 再次, 其次, 仅次于, 下半场, 季军. */
const maySay: Readonly<Record<number, RegExp>> = {
  2: /(?<![\d.])2(?!\d|[.,]\d)|(?<![十百千万])二(?![十百千万])|[两再又次另复副亚双贰乙下后对重倒续秒瞬刹]/u,
  3: /(?<![\d.])3(?!\d|[.,]\d)|(?<![十百千万])三(?![十百千万])|[叁季丙]/u,
};

/** “Second, …” counts the points of an argument. */
const isOfThing = / [a-z]/y;

/** A “second” or “third” of the English that has no partner, where no word of the Chinese says as much. */
export function loneOrdinals({ en: left }: Assignment, zh: string, en: string): Reading[] {
  return left
    .filter(({ kind, value, reading }) => {
      if (matchAt(isOfThing, en, reading.end) === null) return false;
      const isLone = kind === 'ordinal' && reading.role === 'small' && !reading.inDigits;
      return isLone && maySay[value]?.test(zh) === false;
    })
    .map(({ reading }) => reading);
}
