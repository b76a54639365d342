import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { units } from '../units.ts';
import { boundAround } from './bounds.ts';
import { readNumber, type NumberRead } from './numerals.ts';
import { asReading, fractionAfter, shareAfter } from './shares.ts';
import { digitOf, spokenMeasure } from './spoken-measures.ts';

/** What a unit of one character is part of another word before. */
const notBefore: Record<string, string> = {
  元: '旦宵素首帅老年月勋',
  年: '级纪龄代轻货',
  天: '然空津下才使安堂鹅',
  夜: '里间市总晚班景色空幕宵盲情曲',
  晚: '上间会期年点餐报饭安宴清婚',
  周: '边围岁期末刊报恩',
  米: '饭面线兰粉其酒色',
  升: '级至到值高温幅学旗入为',
  克: '服隆拉里罗勒强莱林什兰鲁东己扣',
  秒: '杀针',
  里: '约昂程面边斯',
  瓦: '房片斯解窑',
  磅: '礴',
  方: '面案向式法便位言块',
  码: '头',
  尺: '寸度',
  桶: '装',
  载: '体客人货',
  兆: '瓦赫',
  铢: '两',
  赫: '尔',
  帕: '金米斯劳特尔',
  寸: '步',
};
const unitByName = new Map(units.flatMap((unit) => unit.zh.map((name) => [name, unit] as const)));
const names = [...unitByName.keys()].sort((a, b) => b.length - a.length);
const escape = (name: string): string => {
  // 十多天气温 are days, 两种天气 is none.
  if (name === '天') return `天(?![${notBefore.天}]|气(?![温压]))`;
  const guard = notBefore[name];
  return guard === undefined ? RegExp.escape(name) : `${name}(?![${guard}])`;
};
const unitPattern = new RegExp(
  ` ?(个)?(半)?(?:(${names.map(escape).join('|')}|(?<=个半)月)(半(?![年岛球场导]))?)`,
  'y',
);
const age = /(?:周)?岁(半)?/y;
/** 七旬老人 are in their seventies. */
const tens = /旬(?!刊)/y;
const currencies: Record<string, string> = {
  ...{ $: 'USD', US$: 'USD', HK$: 'HKD', NT$: 'TWD', A$: 'AUD', C$: 'CAD', S$: 'SGD' },
  ...{
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'CNY',
    '￥': 'CNY',
    RMB: 'CNY',
    人民币: 'CNY',
    美元: 'USD',
    港币: 'HKD',
  },
};
const currencyBefore = /(?:(?:US|HK|NT|[ACS])?\$|[€£¥￥]|RMB|人民币|美元|港币) ?$/;
/** 5元2角, 伍角叁分. */
const smallMoney =
  /(?<=元)([\d零一二两三四五六七八九壹贰叁肆伍陆柒捌玖])角(?:([\d一二两三四五六七八九壹贰叁肆伍陆柒捌玖])分)?/y;
/** What counts people and things, so that a Han numeral before it is a number. */
export const classifiers =
  '个名位人家户所座项条种类件批次届场台套辆艘架只头匹棵株朵枚颗粒张份篇首部本册卷段页集幅间栋幢层楼处村县市省区乡镇国州城岛队组班级代辈轮局盘回遍趟番声步道门款档桩宗起例箱瓶盒袋杯碗车期号字句号线路环站期点分宝胞孩女子兄姐妹口大' +
  '节排列圈支根把块片滴串对双副届员将士款季度维星剂针';
const counted = new RegExp(`[${classifiers}]|余|多|来|连[冠胜败负跌涨平霸]`, 'y');
const rangeMark = / ?(?:至|到|[-–—~～]{1,2}) ?/y;

/** The number that starts at a place, with its unit or share; several where it is a range of measures. */
export function readCount(text: string, at: number): Reading | undefined {
  const first = readBounded(text, at);
  if (first === undefined) return undefined;
  const currency = currencyOf(text, at);
  const fraction = fractionAfter(text, at, first);
  if (fraction !== undefined) return fraction;
  const number = withRange(text, first);
  const reading =
    shareAfter(text, at, number) ?? ageAfter(text, at, number) ?? unitAfter(text, at, number);
  if (reading !== undefined) return reading;
  if (currency !== undefined) {
    const { unit, start } = currency;
    return { ...asReading(start, number), kind: 'money', unit };
  }
  return { ...asReading(at, number), role: roleOf(text, number) };
}

/** A scale that stands alone counts where it is bounded: 百余, 逾百亿, 上千万. */
function readBounded(text: string, at: number): NumberRead | undefined {
  const number = readNumber(text, at);
  if (number?.bare !== true) return number;
  const counting: NumberRead = { ...number };
  delete counting.bare;
  const before = text.slice(Math.max(0, at - 1), at);
  if (before === '上') return { ...counting, bound: number.bound ?? 'over' };
  const isBounded = number.bound !== undefined || boundAround(text, at, at) !== undefined;
  return isBounded || /[达成过破满]/.test(before) ? counting : number;
}

/** 5至10万 is 50,000 to 100,000; 85-90 %. */
function withRange(text: string, first: NumberRead): NumberRead {
  const mark = matchAt(/ ?%/y, text, first.end)?.[0] ?? '';
  const found = matchAt(rangeMark, text, first.end + mark.length);
  if (found === null || first.to !== undefined || first.vague) return first;
  const second = readNumber(text, first.end + mark.length + found[0].length);
  if (second === undefined || second.vague || second.to !== undefined || second.bare) return first;
  if (second.inDigits !== first.inDigits) return first;
  const low =
    first.scale === 1 && first.value < second.value / second.scale
      ? first.value * second.scale
      : first.value;
  if (low >= second.value) return first;
  if (mark !== '' && matchAt(/ ?%/y, text, second.end) === null) return first;
  return { ...second, value: low, to: second.value };
}

function currencyOf(text: string, at: number): { unit: string; start: number } | undefined {
  const sign = currencyBefore.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? '';
  const unit = currencies[sign.trim()];
  return unit === undefined ? undefined : { unit, start: at - sign.length };
}

function ageAfter(text: string, start: number, number: NumberRead): Reading | undefined {
  const decades = matchAt(tens, text, number.end);
  if (decades !== null && number.value < 10) {
    const end = number.end + decades[0].length;
    const value = number.value * 10;
    const to = number.to === undefined ? {} : { to: number.to * 10 };
    const named = { kind: 'age', unit: 'year', role: 'small' } as const;
    return { ...asReading(start, number), end, value, ...to, ...named };
  }
  const found = matchAt(age, text, number.end);
  if (found === null) return undefined;
  return {
    ...asReading(start, number),
    end: number.end + found[0].length,
    value: number.value + (found[1] === undefined ? 0 : 0.5),
    kind: 'age',
    unit: 'year',
  };
}

/** 20元, 8公里, 三个半小时, 一年半. */
function unitAfter(text: string, start: number, number: NumberRead): Reading | undefined {
  const spoken = spokenMeasure(text, start, number);
  if (spoken !== undefined) return spoken;
  const found = matchAt(unitPattern, text, number.end);
  const [all = '', one, halfBefore, name = '', halfAfter] = found ?? [];
  const unit =
    unitByName.get(one !== undefined && name === '月' ? '个月' : name) ??
    unitByName.get(one ? `个${name}` : name);
  if (found === null || unit === undefined) return undefined;
  if (one !== undefined && unit.dimension !== 'time' && unit.dimension !== 'basis')
    return undefined;
  if (halfBefore !== undefined && one === undefined) return undefined;
  const half = (halfBefore ?? halfAfter) ? 0.5 : 0;
  const isOne = !number.inDigits && number.value === 1 && half === 0 && unit.dimension === 'time';
  const isRhythm = unit.name === 'year' && /^一[度次届]/.test(text.slice(number.end + all.length));
  // 四方 are four sides, in talks and in names.
  const isSides = !number.inDigits && number.value < 10 && name === '方';
  const nameEnd = number.end + all.length;
  const [small = '', tenths = '0', hundredth = '0'] = matchAt(smallMoney, text, nameEnd) ?? [];
  const cents = (digitOf(tenths) * 10 + digitOf(hundredth)) / 100;
  const isAllDay = name === '小时' && number.value === 24 && isAroundTheClock(text, start, found);
  return {
    ...asReading(start, number),
    end: nameEnd + small.length,
    value: number.value + half + cents,
    kind: unit.dimension === 'money' ? 'money' : 'measure',
    unit: unit.name,
    role:
      isOne || isAllDay || isRhythm || isSides || (number.bare && unit.dimension !== 'money')
        ? 'small'
        : 'figure',
    ...(yearsMeant(number, name) ?? {}),
  };
}

/** 全天24小时服务 is “around the clock”. */
function isAroundTheClock(
  text: string,
  start: number,
  { index, 0: all }: RegExpExecArray,
): boolean {
  const after = text.slice(index + all.length);
  return (
    /(?:全天|每天|昼夜) ?$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^(?:不|营业|值|服务|在线|连续|轮)/.test(after)
  );
}

/** 98年 may be ninety-eight years or 1998. */
function yearsMeant(number: NumberRead, unit: string): { others: number[] } | undefined {
  const { value, inDigits, bound, to } = number;
  if (unit !== '年' || !inDigits || bound !== undefined || to !== undefined) return undefined;
  return Number.isInteger(value) && value >= 49 && value < 100
    ? { others: [1900 + value] }
    : undefined;
}

/** 31个省（区、市） are the mainland. */
const mainland = /个?省(?:份)?(?:[（(][^）)]{0,9}[市区][^）)]{0,9}[）)]|[、区市]{1,3})/y;

/** Han numerals count where something is counted; 一个 and 两国 come and go in translation. */
function roleOf(text: string, number: NumberRead): Reading['role'] {
  if (matchAt(mainland, text, number.end) !== null) return 'small';
  if (number.inDigits) return 'figure';
  if (number.vague) return 'small';
  const isCounted = matchAt(counted, text, number.end) !== null;
  if (number.bare) return 'name';
  if (number.value >= 10 && (isCounted || number.value > 10)) return 'figure';
  if (!isCounted) return 'name';
  return number.value <= 2 ? 'small' : 'figure';
}
