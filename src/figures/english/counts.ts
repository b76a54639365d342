import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { units } from '../units.ts';
import { readNumber, type NumberRead } from './numerals.ts';
import { shareAfter } from './shares.ts';

const unitByName = new Map(units.flatMap((unit) => unit.en.map((name) => [name, unit] as const)));
const names = [...unitByName.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => RegExp.escape(name));
/** What may stand between a number and a span of time: four consecutive months. */
const unbroken =
  / (?:consecutive|straight|successive|full|whole)(?= (?:year|month|week|day|hour))/y;
const unitPattern = new RegExp(`(?:[ -]|-)?(${names.join('|')})(s)?(?![a-z\\d²³])`, 'y');
const short = /^(?:m|g|l|w|t|mm|cm|km|mw|gw|ha|min|mb|gb|tb|kb|hr|sec|ft|lb|wk)$/;
const rateOf = /[ -](?:an?|one|each) (?=[a-z])/y;
const halfUnit =
  /half(?: of)? ?-?(?:an? )?(hour|year|day|week|month|decade|century|kilometer|mile)(?![a-z])/y;
const oneUnit =
  /(?:an? )?(decade|century|millennium)(?![a-z])|an? (hour|year|day|week|month|decade|century|millennium|minute|fortnight|mile|kilometer|kilometre)(?![a-z]|[- ]on[- ]|-to-)/y;
const quarterCentury = /(?:a )?quarter(?:[- ]| of a )century(?![a-z])/y;
const quarterHour = /(?:(?:an? )?quarter|(three)[- ]quarters)(?:[- ]| of an )hour(?![a-z])/y;
const centenary = /(?:centenar(?:y|ies|ians?)|centennials?)(?![a-z])/y;
/** What the patterns of one thing begin with. */
const single = /[acdhmqt]/;
const andHalf = / and a half(?![a-z])/y;
const old = /[- ](?:(?:years?|yrs?)[- ]olds?|years? of age|y\/o)(?![a-z])/y;
const currencies: Record<string, string> = {
  ...{
    $: 'USD',
    us$: 'USD',
    usd: 'USD',
    hk$: 'HKD',
    hkd: 'HKD',
    nt$: 'TWD',
    a$: 'AUD',
    au$: 'AUD',
    c$: 'CAD',
    ca$: 'CAD',
  },
  ...{
    s$: 'SGD',
    nz$: 'NZD',
    mop: 'MOP',
    mop$: 'MOP',
    '€': 'EUR',
    eur: 'EUR',
    '£': 'GBP',
    gbp: 'GBP',
  },
  ...{
    '¥': 'CNY',
    '￥': 'CNY',
    rmb: 'CNY',
    cny: 'CNY',
    yuan: 'CNY',
    'rmb¥': 'CNY',
    jpy: 'JPY',
    rm: 'MYR',
    rs: 'INR',
    '₩': 'KRW',
    '₹': 'INR',
  },
};
const currencyBefore =
  /(?:^|[^a-z$])((?:us|hk|nt|au|a|ca|c|s|nz|mop)?\$|[€£¥￥₩₹]|rmb¥?|cny|usd|hkd|eur|gbp|jpy|mop|rm|rs)[ .-]?$/;
const rangeMark = / ?(?:-|–|—|to|and|~) ?(?:(?:us|hk|nt|a|c|s)?\$|[€£¥￥]|rmb ?)?/y;
/** A five-year plan is known by its ordinal. */
const plan = / plan(?![a-z])/y;
const others = / (?:other|others|more|additional|further)\b/y;

/** The number that starts at a place of a text in lower case, with its unit or share. */
export function readCount(text: string, at: number): Reading | undefined {
  const single = readSingle(text, at);
  if (single !== undefined) return single;
  const first = readNumber(text, at);
  if (first === undefined) return undefined;
  const currency = currencyOf(text, at);
  const range = rangeFrom(text, at, first);
  const number = range?.number ?? first;
  const reading =
    shareAfter(text, at, number) ??
    ageAfter(text, at, number) ??
    unitAfter(text, at, number, currency?.unit) ??
    plain(text, at, number);
  const money =
    currency !== undefined && ['number', 'money', 'year'].includes(reading.kind)
      ? { kind: 'money' as const, unit: reading.unit ?? currency.unit, start: currency.start }
      : {};
  const years = range !== undefined && isYear(text, at, first) ? { kind: 'year' as const } : {};
  const isPlan = reading.unit === 'year' && matchAt(plan, text, reading.end) !== null;
  if (isPlan) return { ...reading, role: 'name' };
  return { ...reading, ...money, ...years, ...(range && { value: range.low, to: number.value }) };
}

/** “half an hour”, “a year and a half”, “a decade”. */
function readSingle(text: string, at: number): Reading | undefined {
  if (!single.test(text.charAt(at))) return undefined;
  const quarter = matchAt(quarterCentury, text, at);
  if (quarter !== null) {
    const end = at + quarter[0].length;
    return {
      start: at,
      end,
      kind: 'measure',
      value: 25,
      unit: 'year',
      inDigits: false,
      role: 'figure',
    };
  }
  const quarters = matchAt(quarterHour, text, at);
  if (quarters !== null) {
    const end = at + quarters[0].length;
    const value = quarters[1] === undefined ? 1 : 3;
    return {
      start: at,
      end,
      kind: 'measure',
      value,
      unit: 'quarter-hour',
      inDigits: false,
      role: 'small',
    };
  }
  const hundred = matchAt(centenary, text, at);
  if (hundred !== null) {
    const end = at + hundred[0].length;
    return {
      start: at,
      end,
      kind: 'measure',
      value: 100,
      unit: 'year',
      inDigits: false,
      role: 'small',
    };
  }
  const half = matchAt(halfUnit, text, at);
  const match = half ?? matchAt(oneUnit, text, at);
  if (match === null) return undefined;
  const unit = unitByName.get(match[1] ?? match[2] ?? '');
  if (unit === undefined) return undefined;
  const more = half === null ? matchAt(andHalf, text, at + match[0].length) : null;
  const value = half !== null ? 0.5 : more !== null ? 1.5 : 1;
  const end = at + match[0].length + (more?.[0].length ?? 0);
  return {
    start: at,
    end,
    kind: 'measure',
    ...inYears(value, unit.name),
    inDigits: false,
    role: 'small',
  };
}

/** Decades and centuries are told in years. */
function inYears(value: number, unit: string): { value: number; unit: string } {
  if (unit === 'millennium') return { value: value * 1000, unit: 'year' };
  if (unit === 'century') return { value: value * 100, unit: 'year' };
  if (unit === 'decade') return { value: value * 10, unit: 'year' };
  if (unit === 'fortnight') return { value: value * 2, unit: 'week' };
  return { value, unit };
}

/** 85-90 %, 1.2 to 1.5 million, $3 billion to $5 billion. */
function rangeFrom(
  text: string,
  at: number,
  first: NumberRead,
): { number: NumberRead; low: number } | undefined {
  if (first.vague || first.ordinal) return undefined;
  const sign = matchAt(/ ?(?:%|percent|per cent)/y, text, first.end)?.[0] ?? '';
  const mark = matchAt(rangeMark, text, first.end + sign.length);
  if (mark === null) return undefined;
  if (
    mark[0].includes('and') &&
    !text
      .slice(Math.max(0, at - 9), at)
      .replace(/[$€£¥]$/, '')
      .endsWith('between ')
  )
    return undefined;
  const second = readNumber(text, first.end + sign.length + mark[0].length);
  if (second === undefined || second.vague || second.ordinal || second.inDigits !== first.inDigits)
    return undefined;
  const isScaled =
    first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale;
  if (sign !== '' && matchAt(/ ?(?:%|percent|per cent)/y, text, second.end) === null)
    return undefined;
  // “From 4 billion in 2018 to 5 billion”.
  if (isYear(text, at, first) && second.scale > 1) return undefined;
  const isMoney = currencyOf(text, at) !== undefined;
  if (/[$€£¥]|rmb/.test(mark[0]) && !isMoney) return undefined;
  const low = isScaled ? first.value * second.scale : first.value;
  return low < second.value ? { number: second, low } : undefined;
}

/** The currency named before a number, and where its sign starts. */
function currencyOf(text: string, at: number): { unit: string; start: number } | undefined {
  const sign = currencyBefore.exec(text.slice(Math.max(0, at - 6), at));
  const unit = currencies[sign?.[1] ?? ''];
  if (sign === null || unit === undefined) return undefined;
  return { unit, start: at - sign[0].length + sign[0].indexOf(sign[1] ?? '') };
}

function ageAfter(text: string, start: number, number: NumberRead): Reading | undefined {
  const found = matchAt(old, text, number.end);
  if (found === null) return undefined;
  const { value, inDigits } = number;
  const end = number.end + found[0].length;
  return { start, end, kind: 'age', value, unit: 'year', inDigits, role: 'figure' };
}

function unitAfter(
  text: string,
  start: number,
  number: NumberRead,
  currency: string | undefined,
): Reading | undefined {
  if (number.ordinal) return undefined;
  const rate = matchAt(rateOf, text, number.end)?.[0].length ?? 0;
  const nameStart = number.end + (matchAt(unbroken, text, number.end)?.[0].length ?? 0);
  const found = rate > 0 ? null : matchAt(unitPattern, text, nameStart);
  const [all = '', name = '', many] = found ?? [];
  const unit = unitByName.get(name);
  if (found === null || unit === undefined) return undefined;
  if (name === 'won' && number.value < 100) return undefined;
  if (name === 'second' && many === undefined && !all.startsWith('-')) return undefined;
  if (name === 'f' && matchAt(/[),;/]/y, text, nameStart + all.length) === null) return undefined;
  if (short.test(name) && many !== undefined) return undefined;
  if (currency !== undefined && unit.dimension !== 'money') return undefined;
  const { value, inDigits, vague } = number;
  const isSmall = !inDigits && value === 1 && unit.dimension === 'time';
  const nameEnd = nameStart + all.length;
  // HK$5 in dollars are Hong Kong’s; RMB 5 in euros are euros.
  const isDollar = currency !== undefined && name === 'dollar';
  const more = matchAt(andHalf, text, nameEnd);
  // “Two hundred-year goals” may be two of a hundred years each.
  const isEach = all.startsWith('-') && /^[a-z]+ hundred$/.test(text.slice(start, number.end));
  return {
    start,
    end: nameEnd + (more?.[0].length ?? 0),
    kind: unit.dimension === 'money' ? 'money' : 'measure',
    ...inYears(value + (more === null ? 0 : 0.5), isDollar ? currency : unit.name),
    inDigits,
    ...(vague && { vague }),
    ...(isEach && { others: [100] }),
    role: isSmall || vague ? 'small' : 'figure',
  };
}

function plain(text: string, start: number, number: NumberRead): Reading {
  const { end, value, scale, inDigits, ordinal, vague, isLetter } = number;
  const isSmall = !inDigits && (vague === true || value <= (ordinal ? 3 : 2));
  const among = matchAt(others, text, end) !== null;
  return {
    start,
    end,
    kind: ordinal ? 'ordinal' : isYear(text, start, number) ? 'year' : 'number',
    value,
    inDigits,
    ...(vague && { vague }),
    ...(among && { among }),
    ...(isLetter && { others: [value / scale] }),
    role: isSmall ? 'small' : 'figure',
  };
}

/** What 1,339 without its comma counts: from 1339 households. */
const things = / [a-z]{3,}s(?![a-z])/y;
const yearly =
  /(?:\b(?:in|of|since|by|from|until|till|to|during|before|after|early|late|year|for|the|and|between|mid|around)|[-–(,‘’'"“]) ?-?$/;

function isYear(text: string, start: number, { value, end, inDigits, scale }: NumberRead): boolean {
  if (!inDigits || scale !== 1 || end - start !== 4 || value < 1000 || value > 2200) return false;
  if (value < 1900 && matchAt(things, text, end) !== null) return false;
  return yearly.test(text.slice(Math.max(0, start - 9), start)) || (value >= 1900 && start === 0);
}
