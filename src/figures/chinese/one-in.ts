import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { readNumber } from './numerals.ts';

const every = /每/y;
const among =
  /[人名位户家对辆件][^，。；、\d]{0,8}?有(?:约|近|超过|大约)?|个(?!月|小时|工作|季)[^，。；、\d]{0,8}?有(?:约|近|超过|大约)?/y;
const counted = /[人名个位户家对辆件]/y;

/**
 * The share of 每五人中就有一人, which English tells as “one in five” or “of every five people, one”: the share
 * and both numbers, none of them missed where the other is told.
 */
export function readOneIn(text: string, at: number): Reading[] | undefined {
  if (matchAt(every, text, at) === null) return undefined;
  const whole = readNumber(text, at + 1);
  if (whole === undefined || whole.vague || whole.bare) return undefined;
  const between = matchAt(among, text, whole.end);
  if (between === null) return undefined;
  const partStart = whole.end + between[0].length;
  const part = readNumber(text, partStart);
  if (part === undefined || part.vague || part.value >= whole.value) return undefined;
  if (matchAt(counted, text, part.end) === null) return undefined;
  const common = { kind: 'number', role: 'name' } as const;
  const share = part.value / whole.value;
  return [
    {
      start: at,
      end: part.end,
      kind: 'fraction',
      value: share,
      inDigits: part.inDigits,
      role: 'small',
    },
    { ...common, start: at + 1, end: whole.end, value: whole.value, inDigits: whole.inDigits },
    { ...common, start: partStart, end: part.end, value: part.value, inDigits: part.inDigits },
  ];
}
