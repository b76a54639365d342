import type { Atom } from './atoms.ts';
import { lastDigit } from './last-digit.ts';
import type { Bound } from './quantity.ts';
import { unitNamed, type Unit } from './units.ts';

/** Kinds that name a plain number, so that a unit may be understood. */
const plain = new Set<Atom['kind']>(['number', 'ordinal', 'score', 'age', 'measure', 'money']);

/**
 * How well a number of the Chinese and one of the English agree: 5 for the same in every respect, less where
 * a unit is understood, converted or rounded, 0 for none. Either may come first.
 */
export function agreement(zh: Atom, en: Atom): number {
  if (isBoth(zh, en) || isBoth(en, zh)) return 0;
  const score = scoreOf(zh, en);
  if (score === 0) return 0;
  const isName = zh.reading.role === 'name' || en.reading.role === 'name';
  // What else 上半年 may be called is not what “the second half” is called.
  const isPeriod = zh.kind === 'period' || en.kind === 'period';
  if (isName && isPeriod) return 0;
  return isName ? 1 : score;
}

/** 双方 and “both” are neither “two years” nor “the second”. */
function isBoth({ kind, value, reading }: Atom, other: Atom): boolean {
  if (kind !== 'number' || value !== 2 || reading.role !== 'small') return false;
  return other.kind === 'ordinal' || other.unit !== undefined;
}

function scoreOf(zh: Atom, en: Atom): number {
  if (zh.reading.vague || en.reading.vague) return vagueScore(zh, en);
  const rule = ruleOf.get(zh.kind)?.get(en.kind);
  if (rule !== undefined) return rule(zh, en);
  if (zh.kind === en.kind || (plain.has(zh.kind) && plain.has(en.kind))) return numberScore(zh, en);
  if (plain.has(zh.kind) && isBare(zh)) return sameValue(zh, en) ? 3 : 0;
  if (plain.has(en.kind) && isBare(en)) return sameValue(zh, en) ? 3 : 0;
  return 0;
}

function isBare({ unit }: Atom): boolean {
  return unit === undefined;
}

/** Pairs of kinds that agree by rules of their own, in either order. */
type Rule = (zh: Atom, en: Atom) => number;

const rules: Record<string, Rule> = {
  'time time': (zh, en) => Number((zh.value - en.value) % 720 === 0 && !isOtherHalf(zh, en)) * 5,
  'time number': (zh, en) => Number(hourOf(zh) === hourOf(en)) * 2,
  'time measure': () => 0,
  // 首日 is not “a year”.
  'ordinal money': () => 0,
  'ordinal measure': (zh, en) => (zh.value === 1 || en.value === 1 ? 0 : numberScore(zh, en)),
  'decade decade': (zh, en) =>
    Number(
      sameValue(zh, en) ||
        (Math.min(zh.value, en.value) < 100 && zh.value % 100 === en.value % 100),
    ) * 5,
  'decade year': (zh, en) => Number(sameValue(zh, en)) * 3,
  'ordinal decade': (zh, en) => Number(sameValue(zh, en)) * 4,
  'decade age': (zh, en) => Number(sameValue(zh, en)) * 3,
  'percent points': () => 0,
  'percent percent': (zh, en) => numberScore(zh, en) || Number(isBeyond(zh, en)) * 3,
  // 25个基点 is a quarter of a point.
  'points measure': (zh, en) => Number(isSameShare(inPoints(zh), inPoints(en))) * 3,
  'percent fraction': (zh, en) =>
    Number(isSameShare(inPercent(zh), inPercent(en)) || isRoundedShare(zh, en)) * 3,
  'multiple multiple': (zh, en) => numberScore(zh, en) || Number(isRoundedMultiple(zh, en)) * 2,
  'percent multiple': (zh, en) => Number(isSamePercent(zh, en)) * 2,
  'period fraction': (zh, en) => Number(zh.kind === 'period' && en.others.includes(zh.value)) * 3,
  'fraction multiple': (zh, en) => Number(zh.value === en.value) * 2,
  'fraction measure': (zh, en) => Number(sameValue(zh, en)) * 2,
  'year measure': (zh, en) => Number(sameValue(zh, en)) * 2,
  'day measure': (zh, en) => Number(sameValue(zh, en) && (zh.unit ?? en.unit)?.name === 'day') * 2,
  'month measure': (zh, en) =>
    Number(sameValue(zh, en) && (zh.unit ?? en.unit)?.name === 'month') * 2,
  'period measure': (zh, en) =>
    Number(sameValue(zh, en) && /^(?:month|quarter)$/.test((zh.unit ?? en.unit)?.name ?? '')) * 2,
  'period period': (zh, en) => Number(zh.unit === en.unit && zh.value === en.value) * 5,
  'day month': () => 0,
  'year month': () => 0,
  'day year': () => 0,
};

/** The rules by the kinds of both sides, as every number is held against every other. */
const ruleOf = new Map<string, Map<string, Rule>>();
for (const [kinds, rule] of Object.entries(rules)) {
  const [one = '', other = ''] = kinds.split(' ');
  for (const [zh, en] of [
    [one, other],
    [other, one],
  ] as const) {
    ruleOf.set(zh, (ruleOf.get(zh) ?? new Map<string, Rule>()).set(en, rule));
  }
}

/** 下午3时 is not “3 a.m.”. */
function isOtherHalf(
  { reading: { half: one } }: Atom,
  { reading: { half: other } }: Atom,
): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function hourOf({ kind, value }: Atom): number {
  return kind === 'time' ? (value / 60) % 12 : value % 12;
}

function inPoints({ value, unit }: Atom): number {
  return unit?.name === 'bp' ? value / 100 : unit === undefined ? value : NaN;
}

function inPercent({ kind, value }: Atom): number {
  return kind === 'percent' ? value : value * 100;
}

/** A third may be 33 % or 33.3 %; a share below one in a hundred has to be told more exactly. */
function isSameShare(one: number, other: number): boolean {
  return Math.abs(one - other) < Math.min(0.5, one / 10);
}

/** 是平日的151% is “51 percent more”, but no “51 percent of it”. */
function isBeyond(zh: Atom, en: Atom): boolean {
  const areBoth = zh.reading.beyond === true && en.reading.beyond === true;
  return areBoth && isEqual(zh.value - 100, en.value);
}

/** “Nearly a third” of 32.4 % and “more than a third” of 35 %: the English rounds and says so. */
function isRoundedShare(zh: Atom, en: Atom): boolean {
  if (en.kind !== 'fraction') return false;
  return isBeside(zh.value / inPercent(en), en.reading.bound);
}

/** How much is rounded away at most where a share or multiple is told in words. */
const rounding = 0.12;

function isBeside(ratio: number, bound: Bound | undefined): boolean {
  if (bound === 'over') return ratio >= 1 && ratio < 1 + rounding;
  if (bound === 'under') return ratio <= 1 && ratio > 1 - rounding;
  return bound === 'about' && Math.abs(ratio - 1) < rounding / 2;
}

/** 增长1.1倍 is “more than doubled”, being 2.1 times as much. */
function isRoundedMultiple(zh: Atom, en: Atom): boolean {
  if (en.reading.inDigits) return false;
  const told = zh.others.length > 0 ? zh.others : [zh.value];
  return told.some((each) => isBeside(each / en.value, en.reading.bound));
}

/** Doubled is up 100 %, three times as much is 300 %. */
function isSamePercent(zh: Atom, en: Atom): boolean {
  const [percent, multiple] = zh.kind === 'percent' ? [zh, en] : [en, zh];
  return [multiple.value, ...multiple.others, multiple.value - 1].some(
    (each) => Math.abs(each * 100 - percent.value) < 0.5,
  );
}

/** Numbers of things, money and measures: equal, or equal once converted or rounded as marked. */
function numberScore(zh: Atom, en: Atom): number {
  if (zh.unit !== undefined && en.unit !== undefined && zh.unit !== en.unit) {
    return convertedScore(zh, en);
  }
  // 等4人 counts those named too, “four others” does not.
  if (zh.reading.among && en.reading.among) {
    const named = zh.value - en.value;
    return named > 0 && named <= mostNamed ? 3 : 0;
  }
  if (sameValue(zh, en)) return zh.kind === en.kind ? 5 : 4;
  if (isShortened(zh, en)) return 3;
  return isRounded(zh, en) || isWithin(zh, en) || isWithin(en, zh) ? 2 : 0;
}

function convertedScore(zh: Atom, en: Atom): number {
  const [one, other] = [zh.unit, en.unit];
  if (one === undefined || other === undefined) return 0;
  const names = new Set([one.name, other.name]);
  if (names.has('pound') && names.has('GBP')) return Number(sameValue(zh, en)) * 4;
  if (other.name === 'GBP' && one.dimension === 'mass')
    return isConverted(zh, en, one, unitNamed('pound'));
  if (one.dimension !== other.dimension) return 0;
  if (one.dimension === 'money' && one.factor === other.factor)
    return Number(isSameMoney(zh, en)) * 3;
  if (one.dimension === 'temperature') return 0;
  return isConverted(zh, en, one, other);
}

function isConverted(zh: Atom, en: Atom, one: Unit, other: Unit | undefined): number {
  if (other === undefined) return 0;
  const zhValue = zh.value * one.factor;
  const converted = zhValue / other.factor;
  const difference = Math.abs(converted - en.value);
  return Number(difference <= converted * 0.035 && difference <= lastDigit(en.value)) * 3;
}

/** Currencies that are called 元 where they are paid in; US dollars are 美元 everywhere. */
const calledYuan = new Set(['HKD', 'MOP', 'TWD', 'SGD', 'AUD', 'CAD', 'NZD']);

/** 元 alone is whatever the place pays in; 5分钱 is “5 fen” or “five cents”, and so may 5美分 be. */
function isSameMoney(zh: Atom, en: Atom): boolean {
  const [one, other] = [zh.unit?.name ?? '', en.unit?.name ?? ''];
  if (one === 'US cent') return other === 'cent' && sameValue(zh, en);
  if (one !== 'CNY') return false;
  if (other === 'fen' || other === 'cent') return isEqual(zh.value * 100, en.value);
  return calledYuan.has(other) && sameValue(zh, en);
}

function sameValue(zh: Atom, en: Atom): boolean {
  if (isEqual(zh.value, en.value)) return true;
  if (zh.others.length === 0 && en.others.length === 0) return false;
  return [zh.value, ...zh.others].some((one) =>
    [en.value, ...en.others].some((other) => isEqual(one, other)),
  );
}

function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

/** The most that are named before it is said how many others there are. */
const mostNamed = 4;
/** So many digits of a large number say what it is, one less where the Chinese has at least five. */
const enoughDigits = 4;

/** 949746亿 as “94.97 trillion”, 46527.3亿 as “4.65 trillion”. */
function isShortened(zh: Atom, en: Atom): boolean {
  if (en.value < 1e6 || !zh.reading.inDigits || !en.reading.inDigits) return false;
  // Rounded to so many digits, it is as near as that: what the last one is worth takes long to tell.
  if (Math.abs(zh.value - en.value) > en.value / 10 ** (enoughDigits - 2)) return false;
  const last = lastDigit(en.value);
  const isLong = zh.value / lastDigit(zh.value) >= 10 ** enoughDigits;
  return (
    en.value / last >= 10 ** (enoughDigits - (isLong ? 2 : 1)) &&
    isEqual(Math.round(zh.value / last) * last, en.value)
  );
}

/** “More than 12,000” of 1.236万, “about 3.3 million” of 329.29万: only where the English marks it. */
function isRounded(zh: Atom, en: Atom): boolean {
  if (en.reading.bound === undefined || en.value < 10 || zh.value < 10) return false;
  const difference = (zh.value - en.value) / en.value;
  const unit = 10 ** Math.floor(Math.log10(en.value));
  const step = [unit, unit / 10, unit / 100].find((each) =>
    isEqual(Math.round(en.value / each) * each, en.value),
  );
  if (step === undefined || Math.abs(zh.value - en.value) >= step || Math.abs(difference) > 0.1)
    return false;
  if (en.reading.bound === 'over' || en.reading.bound === 'least') return difference >= 0;
  if (en.reading.bound === 'under' || en.reading.bound === 'most') return difference <= 0;
  return Math.abs(zh.value - en.value) <= step / 2;
}

/** 十几个, 十余个 and 十来个 are a dozen. */
function isWithin(one: Atom, other: Atom): boolean {
  const { to, bound, inDigits } = one.reading;
  const isDozen = other.value === 12 && !other.reading.inDigits;
  if (one.value === 10 && isDozen && (bound === 'over' || bound === 'about')) return true;
  return (
    !inDigits &&
    bound === 'over' &&
    to !== undefined &&
    other.value >= one.value &&
    other.value <= to
  );
}

/** 数十 and “dozens”, 几百 and “hundreds”; any number of that size will do, but no other size. */
function vagueScore(zh: Atom, en: Atom): number {
  if (zh.unit !== undefined && en.unit !== undefined && zh.unit !== en.unit) return 0;
  if (sameValue(zh, en)) return 4;
  if (zh.reading.vague && en.reading.vague) return 0;
  const [size, number] = zh.reading.vague ? [zh, en] : [en, zh];
  const ratio = number.value / size.value;
  return ratio >= 0.8 && ratio <= 10 ? 1 : 0;
}
