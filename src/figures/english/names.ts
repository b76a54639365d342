import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';

const latinName = /[A-Za-z]+-?\d+(?:\.\d+)?[A-Za-z\d]*(?:-\d+)?/y;
const notName =
  /^(?:us|hk|nt|rmb|usd|hkd|eur|gbp|cny|jpy|mop|rm|rs|mid|post|pre|sub|under|over|ages?|aged|no|q|h|fy|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)-?(?:\d|$)/;
const digitName = /\d+[A-Z]+[A-Za-z]*(?![\w%])/y;
const measured =
  /^\d+(?:KM|KG|CM|MM|GB|TB|MB|KB|KW|MW|GW|W|M|B|BN|MN|TN|Q|H|Hz|KHz|MHz|GHz|AM|PM|Mbps|Gbps|°C|C|GWh|MWh|L|T|X|ST|ND|RD|TH|km|kWh)$/;
const roman = /(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XX)(?![A-Za-z])/y;
const romanValues: Record<string, number> = {
  ...{
    II: 2,
    III: 3,
    IV: 4,
    V: 5,
    VI: 6,
    VII: 7,
    VIII: 8,
    IX: 9,
    X: 10,
    XI: 11,
    XII: 12,
    XIII: 13,
    XIV: 14,
    XV: 15,
    XX: 20,
  },
};

/** Where a name of letters and digits that starts at a place ends: COVID-19, F-16, 5G. */
export function endOfName(text: string, lower: string, at: number): number | undefined {
  const lettered = matchAt(latinName, text, at)?.[0];
  if (lettered !== undefined) {
    const isName =
      /^[A-Z]|^[a-z]+\d/.test(lettered) && !notName.test(lower.slice(at, at + lettered.length));
    return isName ? at + lettered.length : undefined;
  }
  const numbered = matchAt(digitName, text, at)?.[0];
  return numbered === undefined || measured.test(numbered) ? undefined : at + numbered.length;
}

/** The numbers in a name: no figures, but the other language may have them. */
export function namesIn(
  text: string,
  start: number,
  end: number,
): { readings: Reading[]; end: number } {
  const readings = [...text.slice(start, end).matchAll(/\d+(?:\.\d+)?/g)].map(
    ({ index, 0: number }): Reading => ({
      start: start + index,
      end: start + index + number.length,
      kind: 'number',
      value: Number(number),
      inDigits: true,
      role: 'name',
    }),
  );
  return { readings, end };
}

/** The number of Phase II or World War II. */
export function readRoman(text: string, at: number): Reading[] {
  if (!/[IVX]/.test(text[at] ?? '')) return [];
  const found = matchAt(roman, text, at)?.[0];
  const value = romanValues[found ?? ''];
  if (found === undefined || value === undefined) return [];
  return [
    { start: at, end: at + found.length, kind: 'ordinal', value, inDigits: false, role: 'name' },
  ];
}
