import { endOfAddress } from '../addresses.ts';
import { halfWidth } from '../half-width.ts';
import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { readRoman } from '../romans.ts';
import type { Span } from '../span.ts';
import { boundAround } from './bounds.ts';
import { readCount } from './counts.ts';
import { readDates } from './dates.ts';
import { readEra } from './eras.ts';
import { endOfLatinName } from './names.ts';
import { ageNames, readNamedAge } from './named-ages.ts';
import { readNamedMonths } from './named-months.ts';
import { numeralCharacters, readNumber } from './numerals.ts';
import { readOneIn } from './one-in.ts';
import { readPeriod } from './periods.ts';
import { phrasesIn } from './phrases.ts';
import { readRelay } from './relays.ts';
import { numbersInRow } from './rows-of-digits.ts';
import { readHalved, readShare } from './shares.ts';
import { readTime } from './times.ts';
import { readVagueSize } from './vague-sizes.ts';

const trigger = new RegExp(
  `[A-Za-zⅡ-Ⅻ\\d${numeralCharacters}几数翻对半腰第首头前双每]|[上下本]个?(?:世纪|半)|[正腊冬]月|${ageNames}`,
  'g',
);
const latinWord = /[A-Za-z]+(?:[-.]\d+)*/y;
const score = /(\d{1,3}) ?(?::|比|[-–—]) ?(\d{1,3})(?![\d%万亿.]|分之)/y;
const hanScore = /([零一二两三四五六七八九十]+)比([零一二三四五六七八九十]+)/y;
const ordinal = /第/y;
/** 一、二、三等奖, 一级文物, 一期预计年底建成, 二审, 二套房. */
const rank =
  /([一二三四1-4])(?=(?:[、和及][一二三四1-4]){0,5}等[奖功]|级(?:文物|品|保护|响应|警[督司员]))|(?<![\d一二三四五六七八九十百第])([一二三四])(?=期(?:工程|项目|建设|预计|计划|已)|审(?![批查议计核])|套(?:住房|房))/y;
const halfOf =
  /半(?:个)?(百分点|年|月|小时|世纪|天|日|周|分钟|斤|公斤|公里|里(?=[路地])|米|吨)|一半|半数|半壁|(?<=[过大多近超])半(?![年月天日周小夜生路场个辈途空晌])/y;
const halfUnits: Record<string, string> = {
  ...{
    年: 'year',
    月: 'month',
    小时: 'hour',
    世纪: 'century',
    天: 'day',
    日: 'day',
    周: 'week',
    分钟: 'minute',
    斤: 'jin',
    公斤: 'kg',
    公里: 'km',
    里: 'li',
    米: 'm',
    吨: 't',
  },
};
const first =
  /(?<![目以之此先提当])前(?= ?(?:\d{1,2}|[两二三四五六七八九十]{1,2})(?:个月|年|天|周|季度))|头(?=[两三四五六七八九十]{1,2}(?:个月|年|天|周)|一[个件次回]|班|把交椅|名(?!字)|奖|几[个天年场])|首(?=[印发映播演飞航秀个次批届轮位条座家例艘款期季日周月年场台部套架名支枚颗度站局盘节趟班列战])|(?<=[居列榜])首(?=[。，；、位])|双(?=[手脚腿眼]|方|边|语|向|重|双|人|胞胎|倍|份|色球)/y;

type Reader = (text: string, at: number) => Reading | readonly Reading[] | undefined;

const arabic = '0123456789';
/** What reads figures, the first that does so wins, and the characters that what it reads begins with. */
const readers: readonly (readonly [Reader, starts: string])[] = [
  [readVagueSize, '数百千'],
  [readNamedAge, ageNames.replace(/(?<=^|\|)(.).*?(?=\||$)/gu, '$1')],
  [readNamedMonths, `正腊冬两三四五六七八九十${arabic}`],
  [readRelay, '一四八148'],
  [readEra, `一二三四五六七八九十廿卅${arabic}`],
  [readPeriod, `上下本第零〇一二三四五六七八九十廿${arabic}`],
  [readOrdinal, '第一二三四1234'],
  [readDates, `零〇○一二两三四五六七八九十廿${arabic}`],
  [readTime, `零〇一二两三四五六七八九十${arabic}`],
  [readOneIn, '每两三四五六七八九十百'],
  [readShare, `百千万十对一二三四五六七八九翻${arabic}`],
  [readHalved, '半腰'],
  [readScore, `零一二两三四五六七八九十${arabic}`],
  [readHalf, '半一'],
  [readFirst, '前头首双'],
  [(text, at) => readRoman(text, at, 'zh'), 'ⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'],
  [readCount, `几数${numeralCharacters}${arabic}`],
];
/** Those that may read something at a character, by its code. */
const readersAt = new Map<number, readonly Reader[]>();
for (const [reader, starts] of readers)
  for (const start of new Set(starts)) {
    const unit = start.charCodeAt(0);
    readersAt.set(unit, [...(readersAt.get(unit) ?? []), reader]);
  }

/** All readings of a Chinese text in order, names and small numbers among them. */
export function readChinese(original: string, terms: readonly Span[] = []): Reading[] {
  const text = halfWidth(original);
  if (text.search(trigger) === -1) return [];
  const skipped = [...terms, ...phrasesIn(text)].sort((a, b) => a.start - b.start);
  const readings: Reading[] = [];
  let [at, next] = [0, 0];
  for (;;) {
    trigger.lastIndex = at;
    const found = trigger.exec(text);
    if (found === null) return readings;
    at = found.index;
    while ((skipped[next]?.end ?? Infinity) <= at) next += 1;
    const span = skipped[next];
    const isSkipped = span !== undefined && span.start <= at;
    const own = isSkipped ? namesIn(text, at, span.end) : readAt(text, at);
    readings.push(...own.readings);
    at = Math.max(own.end, at + 1);
  }
}

interface Read {
  readings: Reading[];
  end: number;
}

function readAt(text: string, at: number): Read {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) {
    const name = endOfAddress(text, at) ?? endOfLatinName(text, at);
    if (name !== undefined) return namesIn(text, at, name);
    const word = matchAt(latinWord, text, at);
    if (word !== null)
      return {
        readings: readRoman(text, at, 'zh'),
        end: at + (/^[A-Za-z]+/.exec(word[0])?.[0].length ?? 1),
      };
  }
  const readings = readWith(readersAt.get(unit) ?? [], text, at);
  if (readings === undefined) return { readings: [], end: endOfNumeral(text, at) };
  const bounded = readings.map((reading) => {
    const bound = reading.bound ?? boundAround(text, reading.start, reading.end);
    const among = /等 ?$/.test(text.slice(Math.max(0, reading.start - 2), reading.start));
    const named = isNamed(text, reading) ? ({ role: 'name' } as const) : {};
    return { ...reading, ...(bound && { bound }), ...(among && { among }), ...named };
  });
  return { readings: bounded, end: Math.max(...readings.map(({ end }) => end)) };
}

const titleBefore = /《[^》]*$/u;

/** Han numerals in a title, as it may be put freely: 《长安三万里》 is “Chang’an”. */
function isNamed(text: string, { start, kind, inDigits }: Reading): boolean {
  if (inDigits || (kind !== 'number' && kind !== 'measure' && kind !== 'money')) return false;
  return titleBefore.test(text.slice(Math.max(0, start - 30), start));
}

function readWith(
  readers: readonly Reader[],
  text: string,
  at: number,
): readonly Reading[] | undefined {
  for (const read of readers) {
    const found = read(text, at);
    if (found !== undefined) return 'kind' in found ? [found] : found;
  }
  return undefined;
}

const rest = new RegExp(`\\d[\\d,.]*|[${numeralCharacters}]+`, 'y');

function endOfNumeral(text: string, at: number): number {
  return at + (matchAt(rest, text, at)?.[0].length ?? 1);
}

/** The numbers in a name or phrase: no figures, but the other language may have them. */
function namesIn(text: string, at: number, end: number): Read {
  const readings: Reading[] = [];
  const own = text.slice(0, end);
  for (let index = at; index < end; index += 1) {
    const number = readNumber(own, index);
    if (number === undefined) {
      const inRow = numbersInRow(own, index);
      readings.push(...inRow.readings);
      index = inRow.end - 1;
      continue;
    }
    const { value, end: numberEnd, inDigits } = number;
    readings.push({ start: index, end: numberEnd, kind: 'number', value, inDigits, role: 'name' });
    index = numberEnd - 1;
  }
  return { readings, end };
}

/** 第十三届, 第3名; 第一 is small, as languages drop and add it, and so are ranks and phases. */
function readOrdinal(text: string, at: number): Reading[] | undefined {
  const [all] = matchAt(rank, text, at) ?? [];
  const place = all === undefined ? undefined : readNumber(all, 0);
  if (place !== undefined) {
    const { value, inDigits } = place;
    return [{ start: at, end: at + 1, kind: 'ordinal', value, inDigits, role: 'small' }];
  }
  if (matchAt(ordinal, text, at) === null) return undefined;
  const number = readNumber(text, at + 1);
  if (number === undefined || number.vague) return undefined;
  const { end, value, inDigits } = number;
  const role = value === 1 || isPoint(text, at, end) ? 'small' : 'figure';
  return [{ start: at, end, kind: 'ordinal', value, inDigits, role }];
}

/** 第三， at the start of a clause counts the points of an argument, which may end with “lastly”. */
function isPoint(text: string, start: number, end: number): boolean {
  return (
    /[，,、：:]/.test(text[end] ?? '') && /^$|[。；;！？!?：:“"\s]/.test(text[start - 1] ?? '')
  );
}

function readScore(text: string, at: number): Reading[] | undefined {
  const match = matchAt(score, text, at) ?? matchAt(hanScore, text, at);
  if (match === null) return undefined;
  const [all, one = '', other = ''] = match;
  const [value, to] = [readNumber(one, 0)?.value, readNumber(other, 0)?.value];
  if (value === undefined || to === undefined) return undefined;
  const isRange = /[-–—]/.test(all) && value < to;
  if (isRange) return undefined;
  const inDigits = /\d/.test(all);
  return [{ start: at, end: at + all.length, kind: 'score', value, to, inDigits, role: 'figure' }];
}

/** 半年, 半个世纪; 一半 and 过半 are a fraction. */
function readHalf(text: string, at: number): Reading[] | undefined {
  const match = matchAt(halfOf, text, at);
  if (match === null) return undefined;
  const [all, unit] = match;
  const common = { start: at, end: at + all.length, value: 0.5, inDigits: false } as const;
  if (unit === undefined) {
    const isMore = /[大多]$/.test(text.slice(0, at));
    return [{ ...common, kind: 'fraction', ...(isMore && { bound: 'over' }), role: 'small' }];
  }
  if (unit === '百分点') return [{ ...common, kind: 'points', role: 'figure' }];
  return [{ ...common, kind: 'measure', unit: halfUnits[unit] ?? 'year', role: 'small' }];
}

/** 首次 and the 前 of 前8个月 are a first, 双方 are two. */
function readFirst(text: string, at: number): Reading[] | undefined {
  const match = matchAt(first, text, at);
  if (match === null) return undefined;
  const isFirst = match[0] !== '双';
  const kind = isFirst ? 'ordinal' : 'number';
  return [{ start: at, end: at + 1, kind, value: isFirst ? 1 : 2, inDigits: false, role: 'small' }];
}
