import type { Assignment } from './assign.ts';
import type { Reading } from './reading.ts';

/** Figures whose bound the English drops or turns round. */
export function lostBounds({ pairs }: Assignment): [Reading, Reading][] {
  return pairs
    .filter(([zh, en]) => isTurned(zh.reading, en.reading) || (zh.isReported && en.isReported))
    .filter(([zh, en]) => losesBound(zh.reading, en.reading))
    .map(([zh, en]) => [zh.reading, en.reading]);
}

/** 余 and 多 are part of the figure as it is printed; words before it are dropped by good translators too. */
export function isSlight(zh: Reading, en: Reading, text: string): boolean {
  return en.bound === undefined && !/[余多]/.test(text.slice(zh.start, zh.end));
}

const direction = { over: 1, least: 1, under: -1, most: -1, about: 0 } as const;

function losesBound(zh: Reading, en: Reading): boolean {
  if (zh.bound === undefined || zh.to !== undefined || zh.kind === 'time') return false;
  // 四十多岁 is “in his forties”.
  if (en.kind === 'decade') return false;
  // 十余名 is “a dozen”.
  if (zh.bound === 'over' && en.value > zh.value && en.unit === zh.unit) return false;
  return en.bound === undefined || isTurned(zh, en);
}

function isTurned({ bound: one }: Reading, { bound: other }: Reading): boolean {
  return one !== undefined && other !== undefined && direction[one] * direction[other] < 0;
}
