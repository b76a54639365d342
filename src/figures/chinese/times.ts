import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { plainValue } from './numerals.ts';

const number = String.raw`(?:\d{1,2}|[零〇一二两三四五六七八九十]{1,3})`;
const oClock = new RegExp(
  `(${number}) ?(时(?![间期代候尚速]|至(?![上下中早晚凌次当\\d]))|点)(?:(半)|(一刻)|(三刻)|(${number})分?| ?(${number}) ?分|整|许|钟)?`,
  'y',
);
const colon = /([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?!\d)/y;
/** The whole of a day. */
const wholeDay = /0 ?(?:时|点|:00)? ?(?:至|到|[-–—~～]{1,2}) ?24 ?(?:时|点|:00)/y;
const dayPart =
  /(?:上午|下午|早上?|晚上?|晚间|凌晨|中午|傍晚|夜里?|午夜|深夜|清晨|[日号天]|时间|今|明|昨|当|每) ?$/;
const afternoon = /(?:下午|晚上?|晚间|傍晚|夜里?|午夜|深夜) ?$/;
/** 三点五倍 and 零点五个百分点 are decimals. */
const decimals = /^[一二三四五六七八九]{1,2}$/;
const counted = /^(?:[倍万亿千百%个米元公平吨成度级毫升克斤亩环英]|厘米|海里|至|到)/;
const scored = /(?:比分|[以胜负平]|领先|落后|大胜|击败|战胜|战平|不敌) ?(?:了|为)? ?$/;

/** The clock time that starts at a place: 14时30分, 下午3点半, 19:00, 零点. */
export function readTime(text: string, at: number): Reading | undefined {
  const before = text.slice(Math.max(0, at - 4), at);
  const day = matchAt(wholeDay, text, at);
  if (day !== null) return { ...timed(at, day[0], 24, 0, ''), role: 'small' };
  const match = matchAt(oClock, text, at);
  if (match !== null) {
    const [all, hours = '', mark, half, quarter, threeQuarters, close, apart] = match;
    const minutes = close ?? apart;
    const hour = valueOf(hours);
    const named = half ? 30 : quarter ? 15 : threeQuarters ? 45 : valueOf(minutes ?? '0');
    const isClear = mark === '时' || !all.endsWith('点') || dayPart.test(before) || hour === 0;
    const isFollowed = /^(?:左右|前|后|开|多|至|到|[-–—~～])/.test(text.slice(at + all.length));
    if (hour === undefined || named === undefined || hour > 24 || named > 59) return undefined;
    if (
      mark === '点' &&
      decimals.test(minutes ?? '') &&
      counted.test(text.slice(at + all.length))
    ) {
      return undefined;
    }
    if (!isClear && !isFollowed) return undefined;
    const reading = timed(at, all, hour, named, before);
    // 零点 alone is “midnight” or “the turn of the year”.
    const isTurn = hour === 0 && /^零[点时]$/.test(all) && !/[日号] ?$/.test(before);
    return isTurn ? { ...reading, role: 'small' } : reading;
  }
  const digital = matchAt(colon, text, at);
  if (digital === null || scored.test(before)) return undefined;
  return timed(at, digital[0], Number(digital[1]), Number(digital[2]), before);
}

function timed(
  start: number,
  text: string,
  hour: number,
  minutes: number,
  before: string,
): Reading {
  const half = hour > 0 && hour < 12 ? halfOf(before, hour) : undefined;
  const late = hour < 12 && afternoon.test(before) ? 12 : 0;
  return {
    start,
    end: start + text.length,
    kind: 'time',
    value: (hour + late) * 60 + minutes,
    inDigits: /\d/.test(text),
    role: 'figure',
    ...(half !== undefined && { half }),
  };
}

/** 晚上1点 is after midnight. */
function halfOf(before: string, hour: number): Reading['half'] {
  if (/(?:上午|早上?|清晨|凌晨) ?$/.test(before)) return 'morning';
  return /(?:下午|傍晚) ?$/.test(before) || (hour > 5 && /晚[上间]? ?$/.test(before))
    ? 'afternoon'
    : undefined;
}

function valueOf(text: string): number | undefined {
  return /\d/.test(text) ? Number(text) : plainValue(text);
}
