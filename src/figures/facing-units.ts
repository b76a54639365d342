import type { Quantity } from './quantity.ts';
import { unitNamed } from './units.ts';

/** How a unit is named without a number, 近年来 and 每亩, and what else in the other language may stand for it. */
interface Bare {
  name: string;
  zh: RegExp;
  en: RegExp;
  anyZh: RegExp;
  anyEn: RegExp;
}

const lately = '(?:recent|past|last|previous|former|earlier|coming|several|many|few|consecutive)';

const units: readonly Bare[] = [
  spanOf('year', '年', '[年岁载]', 'year|annual|annum|decade|p\\.a\\.'),
  spanOf('month', '个?月', '月', 'month'),
  spanOf('week', '个?(?:周|星期|礼拜)', '周|星期|礼拜', 'week|fortnight'),
  spanOf('day', '[日天]', '[日天昼夜]', 'da(?:y|il)|night'),
  spanOf('hour', '个?(?:小时|钟头)', '时|钟头', 'hour|kph|mph|km/h'),
  spanOf('minute', '分钟', '分', 'minute|rpm|bpm'),
  ...['mu', 'ha', 'km2', 'm2', 't', 'kg', 'jin', 'L', 'm3', 'km', 'kWh'].flatMap(rateOf),
];

/** 近几年 and “in recent years”, 每月 and “per month”. */
function spanOf(name: string, zh: string, anyZh: string, anyEn: string): Bare {
  return {
    name,
    zh: new RegExp(`(?:近[几些数]?|多|连|历|往|[数几]|每)${zh}`, 'u'),
    en: new RegExp(`\\b(?:${lately}(?: few)?|per|every|each) ${name}s?\\b`, 'i'),
    anyZh: new RegExp(anyZh, 'u'),
    anyEn: new RegExp(anyEn, 'i'),
  };
}

/** 每亩 and “per mu”. */
function rateOf(name: string): Bare[] {
  const unit = unitNamed(name);
  if (unit === undefined) return [];
  const [zh, en] = [unit.zh, unit.en.map((each) => `${RegExp.escape(each)}s?`)].map((names) =>
    names.map((each) => each.replaceAll(' ', '[ -]')).join('|'),
  );
  return [
    {
      name,
      zh: new RegExp(name === 'mu' ? '亩[均产]|[每/]亩' : `每(?:${zh})`, 'u'),
      en: new RegExp(`\\b(?:per|every|each) (?:${en})(?![a-z])`, 'i'),
      anyZh: new RegExp(zh ?? name, 'u'),
      anyEn: new RegExp(`(?<![a-z])(?:${en})(?![a-z])`, 'i'),
    },
  ];
}

/** What names units and tells no span of time. */
const dated = /\d+年|\d+月\d+日/gu;
const compared = /\b(?:year|month)[- ](?:on|over)[- ](?:year|month)\b/gi;
const mayNameZh = /[近多连历往数几些]个?[年月周星礼日天小钟分]|每[\p{Script=Han}]|亩[均产]|\/亩/u;
const mayNameEn = new RegExp(`\\b(?:${lately}|per|every|each)\\b`, 'i');

/**
 * The one unit that each language names without a number, where they are two: 近年来 and “in recent days”. None if
 * either text has a word for the unit of the other.
 */
export function facingUnits(zh: string, en: string): { zh: Quantity; en: Quantity }[] {
  if (!mayNameZh.test(zh) || !mayNameEn.test(en)) return [];
  const [one, ...moreZh] = units.filter((unit) => unit.zh.test(zh));
  const [other, ...moreEn] = units.filter((unit) => unit.en.test(en));
  if (one === undefined || other === undefined || moreZh.length + moreEn.length > 0) return [];
  const isOther =
    one.anyEn.test(en.replace(compared, '')) || other.anyZh.test(zh.replace(dated, ''));
  if (one === other || isOther) return [];
  return [{ zh: quantityAt(one, zh, 'zh'), en: quantityAt(other, en, 'en') }];
}

function quantityAt(unit: Bare, text: string, language: 'zh' | 'en'): Quantity {
  const found = unit[language].exec(text);
  const start = found?.index ?? 0;
  const named = found?.[0] ?? '';
  const what = { kind: 'measure', value: 1, unit: unit.name, inDigits: false } as const;
  return { start, end: start + named.length, text: named, language, ...what };
}
