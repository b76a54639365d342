import { matchAt } from '../match-at.ts';
import type { Bound } from '../quantity.ts';
import { rounded } from '../rounded.ts';

/** A number at some place of a Chinese text, before what it counts is looked at. */
export interface NumberRead {
  end: number;
  value: number;
  /** The high end, where the numeral names two: 七八, 三四十. */
  to?: number;
  /** The power of ten worked in: 1e4 for 118万. */
  scale: number;
  bound?: Bound;
  inDigits: boolean;
  vague?: true;
  /** A scale that stands alone, so that only what is beside it tells whether it counts: 百, 万. */
  bare?: true;
}

const digitValue: Record<string, number> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((each, value) => [each, value])),
  ...Object.fromEntries([...'〇壹贰叁肆伍陆柒捌玖'].map((each, value) => [each, value])),
  ...{ 两: 2, 貳: 2, 叄: 3, 陸: 6, '○': 0, 廿: 20, 卅: 30 },
};
const scaleValue: Record<string, number> = {
  ...{ 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8, 兆: 1e12 },
  ...{ 拾: 10, 佰: 100, 仟: 1e3, 萬: 1e4, 億: 1e8 },
};

const digits = '零〇○一二两三四五六七八九壹贰貳叁叄肆伍陆陸柒捌玖';
const scales = '十百千万亿拾佰仟萬億';
/** The characters that numerals are made of. */
export const numeralCharacters = `${digits}${scales}廿卅`;

/** A scale letter that begins a unit counts nothing: 100万千瓦, 3千克. */
const notUnit = '(?![瓦克米卡伏赫焦帕兆])';
const arabic = /(?:\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const arabicScale = new RegExp(
  ` ?([多余来几])?(万亿|[千百十]?亿|[千百十]?万(?!一)|千${notUnit}|百(?![分货姓家年帕]))`,
  'y',
);
const moreScale = /[多余来几](万亿|[千百十]?亿|[千百十]?万)/y;
const trailing = / ?[多余来几](?![自于到历者样乎])/y;
const han = new RegExp(
  `[几数]?[${numeralCharacters}]+(?:几(?=[${scales}]|[个名位人年天岁万亿]))?`,
  'y',
);
const decimal = new RegExp(
  `点([零〇一二三四五六七八九]+)(?=[万亿千百]|个|倍|%|米|元|公|平|吨|成|级|厘米|毫|海里|英|升|克|斤|亩|环)`,
  'y',
);

/** 六十有三, as old people’s ages and the years of a reign are told. */
const classical = /有([一二三四五六七八九])(?=[岁年,，。、;；]|$)/y;

/** The number that starts at a place of a text in half width, in digits or in Han numerals. */
export function readNumber(text: string, at: number): NumberRead | undefined {
  return readArabic(text, at) ?? readHan(text, at);
}

/** 118万, 1.5亿, 10多万, 21万余, 11万7015, 2亿3000万; none as large as a limit. */
function readArabic(text: string, at: number, below = Infinity): NumberRead | undefined {
  const found = matchAt(arabic, text, at)?.[0];
  if (found === undefined) return undefined;
  const read: NumberRead = {
    end: at + found.length,
    value: Number(found.replace(/[,\s]/g, '')),
    scale: 1,
    inDigits: true,
  };
  const scaled = matchAt(arabicScale, text, read.end);
  if (scaled !== null) {
    const [all, more, scale = ''] = scaled;
    read.scale = valueOfScales(scale);
    read.value = rounded(read.value * read.scale);
    read.end += all.length;
    if (read.value >= below) return undefined;
    if (more !== undefined) read.bound = 'over';
    else addRest(read, text);
  }
  return withTrailing(read, text);
}

/** 11万7015, 2亿3000万, 1万5. */
function addRest(read: NumberRead, text: string): void {
  if (!/\d/.test(text[read.end] ?? '')) return;
  const rest = readArabic(text, read.end, read.scale);
  if (rest === undefined || rest.value >= read.scale || rest.to !== undefined) return;
  const colloquial = rest.value < 10 && rest.scale === 1 && rest.end === read.end + 1;
  read.value = rounded(read.value + (colloquial ? (rest.value * read.scale) / 10 : rest.value));
  read.end = rest.end;
  if (rest.bound !== undefined) read.bound = rest.bound;
}

function withTrailing(read: NumberRead, text: string): NumberRead {
  const found = matchAt(trailing, text, read.end);
  if (found === null) return read;
  const bound = found[0].endsWith('来') ? 'about' : 'over';
  return { ...read, end: read.end + found[0].length, bound };
}

function readHan(text: string, at: number): NumberRead | undefined {
  const run = matchAt(han, text, at)?.[0];
  if (run === undefined) return undefined;
  const end = at + run.length;
  const ones = run.endsWith('十') ? matchAt(classical, text, end)?.[1] : undefined;
  if (ones !== undefined) {
    const value = (plainValue(run) ?? NaN) + (plainValue(ones) ?? NaN);
    if (!Number.isNaN(value)) return { end: end + 2, value, scale: 1, inDigits: false };
  }
  const fraction = /[点]/.test(text[end] ?? '') ? matchAt(decimal, text, end) : null;
  if (fraction !== null && !/[百千万亿]/.test(run)) return withDecimals(run, fraction, text, end);
  const read = valueOfRun(run);
  if (read === undefined) return undefined;
  const number = { ...read, end, inDigits: false };
  return number.vague ? number : withTrailing(withScale(number, text), text);
}

/** 二十多万, 十几万: a numeral that says more, and then its scale. */
function withScale(number: NumberRead, text: string): NumberRead {
  const { value, to, end } = number;
  const more = end - Number(text[end - 1] === '几');
  const found = number.bare || number.scale >= 1e4 ? null : matchAt(moreScale, text, more);
  if (found === null) return number;
  const scale = valueOfScales(found[1] ?? '');
  const scaled = { ...number, value: value * scale, end: more + found[0].length, scale };
  return { ...scaled, ...(to !== undefined && { to: to * scale }), bound: 'over' };
}

function withDecimals(
  run: string,
  fraction: RegExpExecArray,
  text: string,
  end: number,
): NumberRead | undefined {
  const whole = plainValue(run);
  if (whole === undefined) return undefined;
  const decimals = [...(fraction[1] ?? '')].map((each) => digitValue[each]).join('');
  const read: NumberRead = {
    end: end + fraction[0].length,
    value: Number(`${whole}.${decimals}`),
    scale: 1,
    inDigits: false,
  };
  const scaled = matchAt(arabicScale, text, read.end);
  if (scaled === null) return read;
  const scale = valueOfScales(scaled[2] ?? '');
  return {
    ...read,
    end: read.end + scaled[0].length,
    value: rounded(read.value * scale),
    scale,
  };
}

type RunValue = Pick<NumberRead, 'value' | 'to' | 'scale' | 'bound' | 'vague' | 'bare'>;

/** What short runs come to: a few are asked for over and over. */
const knownRuns = new Map<string, RunValue | undefined>();
const longestKept = 3;

function valueOfRun(run: string): RunValue | undefined {
  if (run.length > longestKept) return readRun(run);
  if (!knownRuns.has(run)) knownRuns.set(run, readRun(run));
  return knownRuns.get(run);
}

function readRun(run: string): RunValue | undefined {
  const [first = ''] = run;
  if (first === '几' || first === '数') return vagueValue(run.slice(1));
  if (run.endsWith('几')) {
    const value = plainValue(run.slice(0, -1));
    return value === undefined ? undefined : { value, to: value + 9, scale: 1, bound: 'over' };
  }
  const scales = [...run].map((each) => (each === '十' ? 1 : (scaleValue[each] ?? 1)));
  const scale = scales.reduce((one, other) => Math.max(one, other), 1);
  if (first !== '十' && first in scaleValue) {
    const isScales = [...run].every((each) => each in scaleValue);
    return isScales ? { value: valueOfScales(run), scale, bare: true } : undefined;
  }
  const pair = pairOf(run);
  if (pair !== undefined) return { ...pair, scale, bound: 'about' };
  const value = plainValue(run);
  return value === undefined ? undefined : { value, scale };
}

/** 数十, 几百万: only the size is told. */
function vagueValue(scalesOnly: string): RunValue | undefined {
  if (scalesOnly === '' || ![...scalesOnly].every((each) => each in scaleValue)) return undefined;
  const value = valueOfScales(scalesOnly);
  return { value, scale: value, vague: true };
}

const neighbours = new RegExp('([一二两三四五六七八])([二三四五六七八九])(?=[十百千万亿]|$)', 'u');

/** 七八 is 7 to 8, 三四十 30 to 40, 十七八 17 to 18, 三五 3 to 5. */
function pairOf(run: string): { value: number; to: number } | undefined {
  const found = neighbours.exec(run);
  if (found === null) return undefined;
  const [pair, one = '', other = ''] = found;
  const step = (digitValue[other] ?? 0) - (digitValue[one] ?? 0);
  if (step !== 1 && pair !== '三五') return undefined;
  const value = plainValue(run.replace(pair, one));
  const to = plainValue(run.replace(pair, other));
  return value === undefined || to === undefined ? undefined : { value, to };
}

/** The product of scales: 万亿 → 1e12, 千万 → 1e7. */
function valueOfScales(text: string): number {
  return [...text].reduce((product, each) => product * (scaleValue[each] ?? 1), 1);
}

/** 二百三十一 → 231, 二〇二〇 → 2020, 一万五 → 15000; nothing for what is no numeral, such as 一三. */
export function plainValue(run: string): number | undefined {
  const characters = [...run];
  if (characters.every((each) => (digitValue[each] ?? 10) < 10)) {
    const isRow = run.length === 1 || run.length > 3 || /[零〇○]/.test(run);
    return isRow ? Number(characters.map((each) => digitValue[each]).join('')) : undefined;
  }
  const [total, section, digit, last] = characters.reduce(addCharacter, [0, 0, 0, 1]);
  if (Number.isNaN(total + section + digit)) return undefined;
  const colloquial = digit > 0 && digit < 10 && last >= 100 && !/[零〇○].$/.test(run);
  return rounded(total + section + (colloquial ? (digit * last) / 10 : digit));
}

/** Whole of 亿 and 万, what is gathered below them, the digit just read, and the scale before it. */
type Sum = [total: number, section: number, digit: number, last: number];

function addCharacter([total, section, digit, last]: Sum, character: string): Sum {
  const scale = scaleValue[character];
  if (scale === undefined) {
    const value = digitValue[character] ?? NaN;
    if (digit > 0) return [NaN, NaN, NaN, 1];
    return value >= 10 ? [total, section + value, 0, 10] : [total, section, value, last];
  }
  if (scale >= 1e4) {
    const whole = section + digit;
    const isMore = scale >= 1e8 && total > 0 && whole === 0;
    return isMore ? [total * scale, 0, 0, scale] : [total + (whole || 1) * scale, 0, 0, scale];
  }
  const isAlone = digit === 0 && scale !== 10;
  return isAlone ? [NaN, NaN, NaN, 1] : [total, section + (digit || 1) * scale, 0, scale];
}
