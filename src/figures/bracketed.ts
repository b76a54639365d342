import type { Atom } from './atoms.ts';
import { isConvertible, mayConvert } from './conversions.ts';
import { feetAndInches } from './feet-and-inches.ts';
import { heatsOf } from './heat.ts';
import type { Reading } from './reading.ts';
import { unitNamed } from './units.ts';

const elsewhere = /\b(?:GMT|UTC|local time|Beijing time)\b/;
const parenthesis = /\([^()]{0,40}$/;
/** What either begins with. */
const mayOpen = /\(|, or /;
/** 68 million yuan, or about $9.4 million. */
const otherwise = /^, or (?:(?:about|some|roughly|around|nearly|over|approximately) )?[$€£]?$/;
const foreignYuan = /[美欧日韩港澳加新]元/gu;
/** A year in which rates were not free yet. */
const early = /(?:19[0-8]\d|199[0-3])年/u;

/**
 * Whether a figure is put in brackets for the reader: a sum in another currency, 59.3 trillion yuan ($8.3 trillion),
 * another measure or the time elsewhere.
 */
export function isBracketed(
  zh: string,
  en: string,
  { reading, value, unit }: Atom,
  readings: readonly Reading[],
): boolean {
  const height = feetAndInches(reading, readings, en);
  const start = height?.start ?? reading.start;
  const ahead = en.slice(Math.max(0, start - 44), start);
  if (!mayOpen.test(ahead)) return false;
  const told = height === undefined ? value : height.feet;
  const to = height === undefined ? unit : unitNamed('foot');
  const isOf = (outside: Reading): boolean => {
    if (to === undefined) return true;
    // Of a range each end is a number of its own.
    const numbers = heatsOf({ start, end: reading.end, value: told, unit: to.name }, en);
    const whole = feetAndInches(outside, readings, en);
    const figure = whole === undefined ? outside : { ...outside, value: whole.feet, unit: 'foot' };
    return heatsOf(figure, en).some((from) =>
      numbers.some((other) => mayConvert(from, other.value, to, early.test(zh))),
    );
  };
  const before = readings.findLast(({ end }) => end <= start);
  if (before !== undefined && otherwise.test(en.slice(before.end, start)))
    return to !== undefined && isConvertible(before, to) && isOf(before);
  const opening = parenthesis.exec(ahead)?.[0].length;
  if (opening === undefined) return false;
  if (unit === undefined || to === undefined) return elsewhere.test(en);
  const own = to.name === 'CNY' ? zh.replaceAll(foreignYuan, '') : zh;
  if (unit.zh.some((name) => own.includes(name))) return false;
  const outside = readings.findLast(({ end }) => end <= start - opening);
  return outside === undefined || isOf(outside);
}
