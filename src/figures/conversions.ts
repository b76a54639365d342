import { lastDigit } from './last-digit.ts';
import type { Reading } from './reading.ts';
import { unitNamed, type Unit } from './units.ts';

/** How much is lost at most by rounding, whichever of the two has been rounded. */
const tolerance = 0.1;

/** A figure that may be converted: in a unit, or from one number to another. */
export type Told = Pick<Reading, 'value' | 'to' | 'unit'>;

/** How many yuan a unit of a currency has been worth, at least and at most, since rates were freed. */
const yuanFor: Readonly<Record<string, readonly [least: number, most: number]>> = {
  ...{ CNY: [1, 1], USD: [5, 9], EUR: [6.5, 11.5], GBP: [7.5, 16], HKD: [0.7, 1.2] },
  ...{ AUD: [3.5, 7.5], CAD: [4, 8], SGD: [4, 6.5], CHF: [5, 10], JPY: [0.04, 0.104] },
  ...{ KRW: [0.004, 0.0105], TWD: [0.15, 0.33] },
};

/** What part of the least a currency was worth before: a dollar was 1.5 yuan in 1980. */
const early = 0.3;

/**
 * Whether a measure or sum put in brackets may be the one before it converted: 300 mu (20 hectares) within what was
 * rounded, 68 million yuan ($9.4 million) within the rates there have been. So may what cannot be told.
 */
export function mayConvert(from: Told, value: number, to: Unit, isEarly = false): boolean {
  const unit = unitNamed(from.unit);
  if (unit === undefined || !isConvertible(from, to)) return true;
  const values = from.to === undefined ? [from.value] : [from.value, from.to];
  return values.some((each) => {
    if (to.dimension === 'money') return isPlausibleSum(each, unit, value, to, isEarly);
    if (to.dimension === 'temperature') return isSameHeat(each, unit, value);
    const ratio = unit.factor / to.factor;
    return isRounding(each * ratio, value) || isRounding(value / ratio, each);
  });
}

/** Whether a figure has another unit of the same dimension. */
export function isConvertible(from: Told, to: Unit): boolean {
  const unit = unitNamed(from.unit);
  return unit !== undefined && unit !== to && unit.dimension === to.dimension;
}

/** Heat, or how much more of it, which has no sign: up 1.5 degrees Celsius is up 2.7 degrees Fahrenheit. */
function isSameHeat(one: number, from: Unit, other: number): boolean {
  const [celsius, fahrenheit] = from.name === '°C' ? [one, other] : [other, one];
  const isRise = celsius > 0 && Math.abs(celsius * 1.8 - fahrenheit) <= 1;
  return isRise || Math.abs(celsius * 1.8 + 32 - fahrenheit) <= 1.8;
}

/** Whether a number is another one rounded to the digits it is told in. */
export function isRounding(exact: number, told: number): boolean {
  return Math.abs(exact - told) <= Math.min(lastDigit(told), exact * tolerance);
}

function isPlausibleSum(
  one: number,
  from: Unit,
  other: number,
  to: Unit,
  isEarly: boolean,
): boolean {
  const [rate, otherRate] = [from, to].map(({ name }) => {
    const [least, most] = yuanFor[name] ?? [];
    if (least === undefined || most === undefined) return undefined;
    return [isEarly && name !== 'CNY' ? least * early : least, most] as const;
  });
  if (rate === undefined || otherRate === undefined) return true;
  const [least, most] = [(one * rate[0]) / otherRate[1], (one * rate[1]) / otherRate[0]];
  return other >= least * (1 - tolerance) && other <= most * (1 + tolerance);
}
