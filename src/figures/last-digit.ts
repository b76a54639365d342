import { rounded } from './rounded.ts';

/** What the last digit of a number that is not 0 is worth: 650 → 10, 34.2 → 0.1. */
export function lastDigit(value: number): number {
  const [digits = '', exponent = '0'] = rounded(value).toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
