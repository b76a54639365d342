import { matchAt } from '../match-at.ts';
import { rounded } from '../rounded.ts';

/** A number at some place of an English text, before what it counts is looked at. */
export interface NumberRead {
  end: number;
  value: number;
  /** The power of ten worked in: 1e6 for “1.18 million”. */
  scale: number;
  inDigits: boolean;
  /** “third” and “3rd”. */
  ordinal?: true;
  vague?: true;
  /** Set for 6m, which may be millions or meters. */
  isLetter?: true;
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const adverbs = 'firstly secondly thirdly fourthly fifthly sixthly seventhly';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ordinalTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const cardinal = new Map([...numbered(units, 0, 1), ...numbered(tens, 20, 10)]);
const ordinal = new Map([
  ...numbered(ordinals, 0, 1),
  ...numbered(ordinalTens, 20, 10),
  ...numbered(adverbs, 1, 1),
]);
const scaleOf: Record<string, number> = {
  ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15 },
  ...{ mn: 1e6, mln: 1e6, m: 1e6, bn: 1e9, bln: 1e9, b: 1e9, tn: 1e12, trn: 1e12, k: 1e3 },
  ...{ dozen: 12, lakh: 1e5, crore: 1e7 },
};
const scaleOrdinal: Record<string, number> = {
  hundredth: 100,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
};

const arabic = /(?:\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+/y;
const suffix = /(?:st|nd|rd|th)(?![a-z\d])/y;
/** “the 10 millionth car”; “10 millionths” are parts. */
const scaleNth = /[ -](thousandth|millionth|billionth)(?![a-z])/y;
const scaleWord =
  /(?:[ -]?(hundred|thousand|million|billion|trillion|quadrillion|mn|mln|bn|bln|tn|trn|dozen|lakh|crore)|-?(m|b|k))(?![a-z\d])/y;
const word = /([a-z]+)(?![a-z])/y;
const joint = /(?: and |-and-|, |-| )(?=[a-z])/y;
const plural =
  /(?:(several|a few|few|some|many|a couple of|couple of|tens of|dozens of|hundreds of|scores of|thousands of) )?((?:hundred|thousand|million|billion|trillion|quadrillion|dozen)s?|(?:score|ten)s(?= of [a-z]))(?: (?:of )?(thousands?|millions?|billions?|trillions?|quadrillions?)(?! (?:and|,)))?(?![a-z])/y;
const half =
  /half(?: of)?[ -](?:an? )?(million|billion|trillion|quadrillion|thousand|hundred|dozen)(?![a-z])/y;
const andHalf =
  /(?: |-)and(?: |-)(?:a|one)(?: |-)half(?:[ -](million|billion|trillion|quadrillion|thousand|hundred|dozen))?(?![a-z])/y;
const article = /an? (?=(?:hundred|thousand|million|billion|trillion|quadrillion|dozen)(?![a-z]))/y;

function numbered(names: string, first: number, step: number): [string, number][] {
  return names.split(' ').map((name, index) => [name, first + index * step]);
}

/** The number that starts at a place of a text in half width and lower case, in digits or in words. */
export function readNumber(text: string, at: number): NumberRead | undefined {
  const read =
    readArabic(text, at) ?? readHalf(text, at) ?? readVague(text, at) ?? readWords(text, at);
  return read === undefined || read.vague ? read : withHalf(text, read);
}

function readArabic(text: string, at: number): NumberRead | undefined {
  const found = matchAt(arabic, text, at)?.[0];
  if (found === undefined) return undefined;
  const value = Number(found.replace(/[,\s]/g, ''));
  const end = at + found.length;
  const nth = matchAt(suffix, text, end);
  if (nth !== null) return { end: end + 2, value, scale: 1, inDigits: true, ordinal: true };
  const [thAll = '', thName = ''] = matchAt(scaleNth, text, end) ?? [];
  const nthScale = scaleOrdinal[thName];
  // 1 thousandth is a part.
  if (nthScale !== undefined && value > 1)
    return {
      end: end + thAll.length,
      value: value * nthScale,
      scale: nthScale,
      inDigits: true,
      ordinal: true,
    };
  const [all = '', name, letter] = matchAt(scaleWord, text, end) ?? [];
  const scale = scaleOf[name ?? letter ?? ''] ?? 1;
  const read = { end: end + all.length, value: rounded(value * scale), scale, inDigits: true };
  return letter === 'm' ? { ...read, isLetter: true } : read;
}

/** “half a million”. */
function readHalf(text: string, at: number): NumberRead | undefined {
  const match = matchAt(half, text, at);
  if (match === null) return undefined;
  const scale = scaleOf[match[1] ?? ''] ?? 1;
  return { end: at + match[0].length, value: scale / 2, scale, inDigits: false };
}

/** “hundreds of thousands”, “several million”, “dozens”. */
function readVague(text: string, at: number): NumberRead | undefined {
  const match = matchAt(plural, text, at);
  if (match === null) return undefined;
  const [all, amount, name = '', more] = match;
  if (amount === undefined && !name.endsWith('s')) return undefined;
  const first = amount === undefined ? 1 : sizeOf(amount.split(' ')[0] ?? '');
  const value = first * sizeOf(name) * (more === undefined ? 1 : sizeOf(more));
  return { end: at + all.length, value, scale: value, inDigits: false, vague: true };
}

function sizeOf(name: string): number {
  const singular = name.replace(/s$/, '');
  if (singular === 'dozen' || singular === 'ten' || singular === 'score') return 10;
  return scaleOf[singular] ?? 1;
}

/** “one hundred and twenty-three thousand”, “a million”, “twenty-first”. */
function readWords(text: string, at: number): NumberRead | undefined {
  const start = at + (matchAt(article, text, at)?.[0].length ?? 0);
  let [end, whole, part, scale, position] = [0, 0, start > at ? 1 : NaN, 1, start];
  let isOrdinal = false;
  for (;;) {
    const name = matchAt(word, text, position)?.[1];
    if (name === undefined) break;
    const factor = scaleOf[name] ?? scaleOrdinal[name];
    const value = cardinal.get(name) ?? ordinal.get(name);
    if (factor !== undefined && name.length > 3) {
      // “One-millionth of a second” is a part.
      const isPart =
        name in scaleOrdinal && part < 10 && text.startsWith(' of ', position + name.length);
      if (Number.isNaN(part) || isPart) break;
      if (factor < 1e3) part = part * factor;
      else [whole, part] = [whole + part * factor, 0];
      scale = Math.max(scale, factor === 12 ? 1 : factor);
    } else if (value !== undefined && fits(part, value)) {
      part = (Number.isNaN(part) ? 0 : part) + value;
    } else break;
    end = position + name.length;
    isOrdinal = ordinal.has(name) || name in scaleOrdinal;
    if (isOrdinal) break;
    const gap = matchAt(joint, text, end);
    // “one and two” are two numbers, “one hundred and two” is one.
    if (gap === null || (/and|,/.test(gap[0]) && scale === 1)) break;
    position = end + gap[0].length;
  }
  if (end === 0) return undefined;
  const value = whole + (Number.isNaN(part) ? 0 : part);
  return { end, value, scale, inDigits: false, ...(isOrdinal && { ordinal: true }) };
}

/** Whether a number may follow in the same numeral: three after twenty, any below a hundred after hundreds. */
function fits(part: number, value: number): boolean {
  if (Number.isNaN(part)) return true;
  if (part === 0) return value > 0;
  if (part % 100 === 0) return true;
  return part % 10 === 0 && part % 100 >= 20 && value > 0 && value < 10;
}

/** “two and a half”, “one and a half million”. */
function withHalf(text: string, read: NumberRead): NumberRead {
  const match = matchAt(andHalf, text, read.end);
  if (match === null || read.ordinal) return read;
  const scale = scaleOf[match[1] ?? ''] ?? 1;
  const own = read.scale > 1 && scale === 1 ? read.scale : 1;
  const value = rounded((read.value + own / 2) * scale);
  return { ...read, end: read.end + match[0].length, value, scale: read.scale * scale };
}
