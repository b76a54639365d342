import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { readNumber } from './numerals.ts';

const every = /每/y;
const among =
  /[人名位户家对辆件度台只头棵款部][^，。；、\d]{0,8}?有(?:约|近|超过|大约)?|个(?!月|小时|工作|季)[^，。；、\d]{0,8}?有(?:约|近|超过|大约)?/y;
const counted = /[人名个位户家对辆件度台只头棵款部]/y;
/** 十句里有九句: the same is counted twice. */
const within =
  /([人名个位户家对辆件句次天年题]).{0,3}?(?:里面?|[之当]?中)(?:头)?(?:就|倒|总|至少|大约|几乎)?有/uy;

/** As far as 有 may stand from the start of what it counts among, in characters. */
const reach = 40;

/**
 * The share of 每五人中就有一人 and 十句里有九句, which English tells as “one in five” or “of every five people, one”: the share
 * and both numbers, none of them missed where the other is told.
 */
export function readOneIn(text: string, at: number): Reading[] | undefined {
  const isEvery = matchAt(every, text, at) !== null;
  if (!isEvery && !text.slice(at, at + reach).includes('有')) return undefined;
  const start = isEvery ? at + 1 : at;
  const whole = readNumber(text, start);
  if (whole === undefined || whole.vague || whole.bare) return undefined;
  const between = matchAt(isEvery ? among : within, text, whole.end);
  if (between === null) return undefined;
  const partStart = whole.end + between[0].length;
  const part = readNumber(text, partStart);
  if (part === undefined || part.vague || part.value >= whole.value) return undefined;
  const isCounted = isEvery
    ? matchAt(counted, text, part.end) !== null
    : !whole.inDigits && text.startsWith(between[1] ?? '', part.end);
  if (!isCounted) return undefined;
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
    { ...common, start, end: whole.end, value: whole.value, inDigits: whole.inDigits },
    { ...common, start: partStart, end: part.end, value: part.value, inDigits: part.inDigits },
  ];
}
