import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';

const latinName = /[A-Za-z]+-?\d+(?:\.\d+)?[A-Za-z\d]*(?:-\d+)?/y;
const notName =
  /^(?:us|hk|nt|rmb|usd|hkd|eur|gbp|cny|jpy|mop|rm|rs|mid|post|pre|sub|under|over|ages?|aged|no|q|h|fy|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)-?(?:\d|$)/;
const digitName = /\d+[A-Z]+[A-Za-z]*(?![\w%])/y;
const measured =
  /^\d+(?:KM|KG|CM|MM|GB|TB|MB|KB|KW|MW|GW|W|M|B|BN|MN|TN|Q|H|Hz|KHz|MHz|GHz|AM|PM|Mbps|Gbps|°C|C|GWh|MWh|L|T|X|ST|ND|RD|TH|km|kWh)$/;
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
