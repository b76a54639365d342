import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { rounded } from '../rounded.ts';
import { isNextOfCount } from './next-of-count.ts';
import { readNumber, type NumberRead } from './numerals.ts';

const slash = /(\d{1,2})\/(\d{1,3})(?![\d/])/y;
const points = /[ -]?(?:percentage[ -]points?|percent(?:age)? ?points?|pp|ppts?|pps)(?![a-z])/y;
const percent =
  /[ -]?(?:%|per ?cent(?!ile)(?![a-z])|percent(?![a-z])|percentage(?= of)|pct(?![a-z]))/y;
/** Rates of births, of people where they have decimals; “5 per thousand people” counts them. */
const perMille =
  / ?(?:‰|per ?mill?(?:e|s|es)?(?![a-z])|per (?:thousand|1,000)(?= (?:and|in|for|from|last|this|to|while|with)(?![a-z])|[,.;:)]|$))/y;
const partsPer = / (?:parts per (million|billion)|pp([mb]))(?![a-z])/y;
/** “One 200,000th”. */
const numericPart = / ([1-9]\d*0{2}|\d{1,3}(?:,\d{3})+)ths?(?= (?:of|the)\b)/y;
/** What full marks come to. */
const marks = new Set([5, 10, 100]);
const marked =
  /\b(?:rat(?:ed?|es|ings?)|scor(?:ed?|es|ing)|g[ai]ves?|given|giving|got|received|averag[a-z]+|awarded|earned|marks?|graded?|points)\b[^.;]*$/;
const markedAfter = / (?:stars?|points?|marks?|on)(?![a-z])/y;
const perThousandPeople =
  / per (?:thousand|1,000)(?: (?:people|persons|population|inhabitants))?(?![a-z])/y;
const moreAfter =
  /(?: [a-z-]+)? (?:more|higher|greater|larger|bigger|up|above|over|increase|rise|growth)(?![a-z])/y;
const moreBefore =
  /\b(?:up|rose|risen|rises?|grew|grown|increased?|climbed|jumped|surged|higher|more|excee(?:ds|ded)|topp(?:ed|ing)|above)(?: [a-z']+){0,4} $/;
const pointsAfterSign = /[ -]?points?(?![a-z])/y;
const times = /(?:[ -]?folds?|[ -]times|x(?![a-z\d]))(?![a-z])/y;
const parts =
  /[- ](halves|half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|thirtieths?|fiftieths?|hundredths?|thousandths?|ten-thousandths?|hundred-thousandths?|millionths?)(?![a-z-])/y;
const oneIn = /(?: (?:in|out of|of)(?: every)? |-in-)/y;
/** One child in four is, one in whom is counted. */
const oneOfThemIn =
  /(?:one|1) (?!of |in |or )(?:[a-z]+ ){1,2}(?:in|out of|of)(?: every)? (?=[a-z\d]+(?: (?:is|are|was|were|has|have|had|does|do|did|says?|said|will|now)(?![a-z])|[.,;:]))/y;
const partOfPoint =
  /(half|(?:a )?quarter)(?: of)? (?:an? )?(?:percentage point|percent point|per ?cent|point)(?![a-z])/y;
const part =
  '(third|quarter(?! of a century| of an hour)|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth|ten-thousandth|hundred-thousandth|millionth)';
/** What a third of those asked do. */
const verbs =
  'were|was|are|is|said|say|have|had|did|do|will|would|can|could|came?|come|went|go|lived?|work|want(?:ed)?|plan(?:ned)?|expect(?:ed)?|think|thought|believed?|used?|get|got';
/** Up a fifth and a quarter; a third time and a third person are none. */
const changed =
  '(?= (?:and|or|year[- ]o(?:n|ver)[- ]year|in|to|from|this|last|since|compared|respectively|over|within)(?![a-z]))(?<=(?:up|down|by|nearly|almost|about|around|over|roughly|than|and|or) (?:an?|another|a further) [a-z-]+)';
const oneOf = new RegExp(
  `(?:an?|another|a further) ${part}(?:(?= (?:of|more|less|higher|lower|never|now|still|also|${verbs})(?![a-z])|[.,;]|$)|${changed})`,
  'y',
);
const doubled =
  /(doubl(?:ed|ing)|(?<!(?:mixed|men['’]s|women['’]s|boys['’]|girls['’]) )doubles(?! (?:pair|team|title|final|match|event|player|partner|champion|gold|silver|bronze|semi|quarter))|tripl(?:ed|es|ing)|trebl(?:ed|ing)|quadrupl(?:ed|es|ing)|quintupl(?:ed|ing)|halv(?:ed|es|ing)|twofold|threefold|fourfold|fivefold|sixfold|sevenfold|eightfold|ninefold|tenfold)(?![a-z])/y;
const multipleOf: Record<string, number> = {
  ...{
    d: 2,
    tripl: 3,
    trebl: 3,
    quadr: 4,
    quint: 5,
    halve: 0.5,
    halvi: 0.5,
    twofo: 2,
    three: 3,
    fourf: 4,
    fivef: 5,
    sixfo: 6,
  },
  ...{ doubl: 2, seven: 7, eight: 8, ninef: 9, tenfo: 10 },
};
const powers: Record<string, number> = {
  ...{ hundredth: 100, thousandth: 1e3, 'ten-thousandth': 1e4 },
  ...{ 'hundred-thousandth': 1e5, millionth: 1e6 },
};
const rareWholes: Record<string, number> = { twentieth: 20, thirtieth: 30, fiftieth: 50 };
const wholes = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');

/** Shares and multiples that do not begin with a number, and 1/3. */
export function readShare(text: string, at: number): Reading[] | undefined {
  const divided = matchAt(slash, text, at);
  if (divided !== null) {
    const [part, whole] = [Number(divided[1]), Number(divided[2])];
    if (part === 0 || part >= whole || (part === 9 && whole === 11)) return undefined;
    return [made(at, at + divided[0].length, 'fraction', part / whole, true)];
  }
  const points = matchAt(partOfPoint, text, at);
  if (points !== null) {
    const value = points[1] === 'half' ? 0.5 : 0.25;
    const kind = points[0].includes('point') ? 'points' : 'percent';
    return [made(at, at + points[0].length, kind, value, false)];
  }
  const some = matchAt(oneOfThemIn, text, at)?.[0];
  const whole = some === undefined ? undefined : readNumber(text, at + some.length);
  if (some !== undefined && whole !== undefined && isWhole(whole) && whole.value > 1) {
    const share = made(at, whole.end, 'fraction', 1 / whole.value, whole.inDigits);
    const names = { kind: 'number', inDigits: whole.inDigits, role: 'name' } as const;
    return [
      { ...share, role: 'small' },
      { ...names, start: at, end: at + 3, value: 1 },
      { ...names, start: at + some.length, end: whole.end, value: whole.value },
    ];
  }
  const one = matchAt(oneOf, text, at);
  if (one !== null && !isNextOfCount(text, at, wholeOf(one[1] ?? '')))
    return [made(at, at + one[0].length, 'fraction', 1 / wholeOf(one[1] ?? ''), false)];
  const verb = matchAt(doubled, text, at);
  if (verb === null) return undefined;
  return [made(at, at + verb[0].length, 'multiple', multipleOf[verb[0].slice(0, 5)] ?? 2, false)];
}

/** “third” and “thirds” → 3. */
function wholeOf(name: string): number {
  if (name.startsWith('hal')) return 2;
  if (name.startsWith('fourth')) return 4;
  const power = powers[name.replace(/s$/, '')] ?? rareWholes[name.replace(/s$/, '')];
  if (power !== undefined) return power;
  return wholes.indexOf(name.replace(/s$/, '')) + 2;
}

function made(
  start: number,
  end: number,
  kind: Reading['kind'],
  value: number,
  inDigits: boolean,
): Reading {
  return { start, end, kind, value, inDigits, role: 'figure' };
}

function isMore(text: string, start: number, end: number): boolean {
  return (
    matchAt(moreAfter, text, end) !== null ||
    moreBefore.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** The share or multiple that a number turns into by what follows it: 5.4 %, two thirds, one in five, threefold. */
export function shareAfter(text: string, start: number, number: NumberRead): Reading | undefined {
  if (number.ordinal || number.vague) return undefined;
  const { end, value, inDigits } = number;
  const point = matchAt(points, text, end);
  if (point !== null) return made(start, end + point[0].length, 'points', value, inDigits);
  const sign = matchAt(percent, text, end);
  if (sign !== null) {
    const signEnd = end + sign[0].length;
    const after = matchAt(pointsAfterSign, text, signEnd);
    if (after !== null) return made(start, signEnd + after[0].length, 'points', value, inDigits);
    const share = made(start, signEnd, 'percent', value, inDigits);
    return isMore(text, start, signEnd) ? { ...share, beyond: true } : share;
  }
  const thousandth = matchAt(perMille, text, end);
  if (thousandth !== null) {
    return made(start, end + thousandth[0].length, 'percent', value / 10, inDigits);
  }
  const trace = matchAt(partsPer, text, end);
  if (trace !== null) {
    const scale = (trace[1] ?? trace[2] ?? '').startsWith('m') ? 1e4 : 1e7;
    return made(start, end + trace[0].length, 'percent', rounded(value / scale), inDigits);
  }
  const ofPeople = Number.isInteger(value) ? null : matchAt(perThousandPeople, text, end);
  if (ofPeople !== null) {
    // 每千人3.4个 is a count.
    const rate = made(start, end + ofPeople[0].length, 'percent', value / 10, inDigits);
    return { ...rate, others: [value] };
  }
  const factor = matchAt(times, text, end);
  if (factor !== null) {
    const reading = made(start, end + factor[0].length, 'multiple', value, inDigits);
    // “Three times” may count events.
    return factor[0].includes('times') && !inDigits ? { ...reading, role: 'small' } : reading;
  }
  return partsAfter(text, start, number);
}

function partsAfter(text: string, start: number, number: NumberRead): Reading | undefined {
  const { end, value, inDigits } = number;
  const numeric = value < 10 ? matchAt(numericPart, text, end) : null;
  if (numeric !== null) {
    const whole = Number(numeric[1]?.replaceAll(',', ''));
    return made(start, end + numeric[0].length, 'fraction', value / whole, true);
  }
  const part = matchAt(parts, text, end);
  if (part !== null) {
    const whole = wholeOf(part[1] ?? '');
    if (value >= whole || value > 99) return undefined;
    const reading = made(start, end + part[0].length, 'fraction', value / whole, inDigits);
    return whole === 4 && value > 1 ? { ...reading, others: [value, value * 3] } : reading;
  }
  const among = matchAt(oneIn, text, end);
  if (among === null || value > 9 || (among[0].endsWith('of ') && !among[0].includes('out')))
    return undefined;
  const whole = readNumber(text, end + among[0].length);
  if (whole === undefined || whole.value <= value || !isWhole(whole)) return undefined;
  if (
    !Number.isInteger(whole.value) ||
    /^ ?(?:%|per|[-–]|years|months|days)/.test(text.slice(whole.end))
  )
    return undefined;
  const share = made(start, whole.end, 'fraction', value / whole.value, inDigits);
  // 8分 is “8 out of 10”.
  const isMark =
    among[0].includes('out') &&
    inDigits &&
    marks.has(whole.value) &&
    (marked.test(text.slice(Math.max(0, start - 40), start)) ||
      matchAt(markedAfter, text, whole.end) !== null);
  return isMark ? { ...share, others: [value] } : share;
}

/** Whether a number may be what a share is of. */
function isWhole({ value, vague, ordinal }: NumberRead): boolean {
  return (value <= 100 || isPowerOfTen(value)) && vague !== true && ordinal !== true;
}

function isPowerOfTen(value: number): boolean {
  return Number.isInteger(Math.log10(value));
}
