import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { rounded } from '../rounded.ts';
import { readNumber, type NumberRead } from './numerals.ts';

const partOf = /([百千万]|十万|百万)分之/y;
const others = /分之/y;
const slash = /(\d{1,2})\/(\d{1,3})(?![\d/月日])/y;
const percentSign = / ?(?:%|个百分点|百分点|‰|pct)/y;
const partsPer = / ?pp([mb])(?![a-z])/iy;
const ofOther = /(?:[是为达]|相当于|达到)[^，。；、]{1,16}的 ?$/u;
const tenths =
  /成(半|多|[一二三四五六七八九])?(?![为功立员都就果本绩长交型熟品效千群年天了语套份因])/y;
const times = /(?:多|余)?(?:倍(?!增|率|速|数|受|感|加|思)|番(?!茄|薯|号))/y;
const off =
  /([一二三四五六七八九对])([一二三四五六七八九])?折(?![叠磨射扣腾断旧算合服])|(\d(?:\.\d)?)折(?![叠磨射扣腾断旧算合服])/y;
const doubled =
  /翻(?:了)?(?:近|约|超|逾)?(?:一|1)?番|翻(?:了)?(?:一|1)?倍|翻(?:了)?(?:近|约|超|逾)?([两三四五])番|翻(?:了)?(?:几|数)(?:倍|番)/y;
const halved = /(?<=[减折砍])半(?![年月天日周小夜生路场个])|腰斩/y;
const more =
  /(?:增长|增加|增|提高|提升|上升|上涨|涨|扩大|高出?|多|超出|飙升|猛增|激增|暴增|大增|增幅|增速|扩张)[^，。；、至到为]{0,6}$/;
const upTo = /(?:至|到|[-–—~～])(?:百分之)?/y;
const decimals = /点([零〇一二三四五六七八九]+)/y;
const permille: Record<string, number> = { 百: 1, 千: 0.1, 万: 0.01, 十万: 1e-3, 百万: 1e-4 };

/** What shares and multiples start at a place: 百分之五, 三分之二, 1/3, 5.4%, 0.89个百分点, 三成, 八折, 两倍, 翻番. */
export function readShare(text: string, at: number): Reading[] | undefined {
  return readPartOf(text, at) ?? readSlash(text, at) ?? readOff(text, at) ?? readDoubled(text, at);
}

/** 百分之五十到六十. */
function readPartOf(text: string, at: number): Reading[] | undefined {
  const match = matchAt(partOf, text, at);
  if (match === null) return undefined;
  const start = at + match[0].length;
  if (text.startsWith('百', start)) {
    return [
      { start: at, end: start + 1, kind: 'percent', value: 100, inDigits: false, role: 'small' },
    ];
  }
  const number = readNumber(text, start);
  if (number === undefined || number.vague) return undefined;
  const scale = permille[match[1] ?? ''] ?? 1;
  const whole = withDecimals(text, number);
  const range = matchAt(upTo, text, whole.end);
  const high = range === null ? undefined : readNumber(text, whole.end + range[0].length);
  const to =
    high !== undefined && high.value > whole.value ? rounded(high.value * scale) : undefined;
  const end = to === undefined ? whole.end : (high?.end ?? whole.end);
  const isPoints = matchAt(/ ?个?百分点/y, text, end) !== null;
  return [
    {
      ...asReading(at, whole),
      end,
      kind: isPoints ? 'points' : 'percent',
      value: rounded(whole.value * scale),
      ...(to !== undefined && { to }),
    },
  ];
}

/** 百分之七点二. */
function withDecimals(text: string, number: NumberRead): NumberRead {
  const found = matchAt(decimals, text, number.end);
  if (found === null) return number;
  const digits = [...(found[1] ?? '')].map((each) => readNumber(each, 0)?.value ?? 0).join('');
  const value = Number(`${number.value}.${digits}`);
  if (Number.isNaN(value)) return number;
  return { ...number, value, end: number.end + found[0].length };
}

function readSlash(text: string, at: number): Reading[] | undefined {
  const match = matchAt(slash, text, at);
  if (match === null) return undefined;
  const [part, whole] = [Number(match[1]), Number(match[2])];
  if (part === 0 || part >= whole) return undefined;
  const end = at + match[0].length;
  return [
    { start: at, end, kind: 'fraction', value: part / whole, inDigits: true, role: 'figure' },
  ];
}

/** 八折 is a fifth off, 八五折 15 % off. */
function readOff(text: string, at: number): Reading[] | undefined {
  const match = matchAt(off, text, at);
  if (match === null) return undefined;
  const [all, tens = '', ones, digits] = match;
  const price =
    digits !== undefined
      ? Number(digits) * 10
      : tens === '对'
        ? 50
        : (readNumber(tens, 0)?.value ?? 0) * 10 + (readNumber(ones ?? '零', 0)?.value ?? 0);
  const reading: Reading = {
    start: at,
    end: at + all.length,
    kind: 'percent',
    value: price,
    others: [100 - price],
    inDigits: digits !== undefined,
    role: 'figure',
  };
  return [reading];
}

function readDoubled(text: string, at: number): Reading[] | undefined {
  const match = matchAt(doubled, text, at);
  if (match === null) return undefined;
  const [all] = match;
  const isVague = /[几数]/.test(all);
  const value = 2 ** (readNumber(match[1] ?? '一', 0)?.value ?? 1);
  const reading: Reading = {
    start: at,
    end: at + all.length,
    kind: 'multiple',
    value,
    inDigits: /\d/.test(all),
    role: isVague ? 'name' : 'figure',
  };
  return [reading];
}

/** 减半 and 腰斩. */
export function readHalved(text: string, at: number): Reading | undefined {
  const match = matchAt(halved, text, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  return { start: at, end, kind: 'multiple', value: 0.5, inDigits: false, role: 'small' };
}

/** The share or multiple that a number turns into by what follows it. */
export function shareAfter(text: string, start: number, number: NumberRead): Reading | undefined {
  const reading = asReading(start, number);
  const sign = matchAt(percentSign, text, number.end)?.[0];
  if (sign !== undefined) {
    const end = number.end + sign.length;
    if (sign.includes('‰')) return { ...reading, end, kind: 'percent', value: reading.value / 10 };
    if (sign.includes('点')) return { ...reading, end, kind: 'points' };
    // 是平日的151% is “51 percent more than usual”.
    const isOfOther =
      reading.value > 100 && ofOther.test(text.slice(Math.max(0, start - 24), start));
    return { ...reading, end, kind: 'percent', ...(isOfOther && { beyond: true }) };
  }
  const trace = matchAt(partsPer, text, number.end);
  if (trace !== null) {
    const scale = trace[1]?.toLowerCase() === 'm' ? 1e4 : 1e7;
    const value = rounded(reading.value / scale);
    return { ...reading, end: number.end + trace[0].length, kind: 'percent', value };
  }
  const tenth = matchAt(tenths, text, number.end);
  if (tenth !== null && number.value <= 10 && number.scale === 1) {
    const value = number.value * 10 + onesOf(tenth[1]);
    const to = number.to === undefined ? {} : { to: number.to * 10 };
    const bound = tenth[1] === '多' ? ({ bound: 'over' } as const) : {};
    return {
      ...reading,
      ...to,
      ...bound,
      end: number.end + tenth[0].length,
      kind: 'percent',
      value,
    };
  }
  const factor = matchAt(times, text, number.end);
  if (factor === null) return undefined;
  const isMore = more.test(text.slice(Math.max(0, start - 12), start));
  return {
    ...reading,
    end: number.end + factor[0].length,
    kind: 'multiple',
    ...(isMore && { others: [number.value + 1] }),
  };
}

/** 三成半 and 九成五. */
function onesOf(rest: string | undefined): number {
  if (rest === undefined || rest === '多') return 0;
  return rest === '半' ? 5 : (readNumber(rest, 0)?.value ?? 0);
}

/** 三分之二: the number read is the whole. */
export function fractionAfter(text: string, start: number, whole: NumberRead): Reading | undefined {
  if (matchAt(others, text, whole.end) === null) return undefined;
  if (whole.value === 0 || !Number.isFinite(whole.value)) return undefined;
  const part = readNumber(text, whole.end + 2);
  if (part === undefined) return undefined;
  const reading = asReading(start, part);
  const value = part.value / whole.value;
  // 四分之一个世纪 is a quarter of a century, or 25 years.
  const isOfCentury = text.startsWith('个世纪', part.end);
  return { ...reading, kind: 'fraction', value, ...(isOfCentury && { others: [value * 100] }) };
}

/** A number as a reading of the kind `number`. */
export function asReading(start: number, number: NumberRead): Reading {
  const { end, value, to, bound, inDigits, vague } = number;
  return {
    start,
    end,
    kind: 'number',
    value,
    ...(to !== undefined && { to }),
    ...(bound !== undefined && { bound }),
    ...(vague && { vague }),
    inDigits,
    role: 'figure',
  };
}
