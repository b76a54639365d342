import { matchAt } from '../match-at.ts';

const latinNumber = /[A-Za-z]+[-.·]?\d+(?:\.\d+)?[A-Za-z\d]*|\d+[A-Z][A-Za-z]*(?:\+\d+[A-Z])*/y;
const figureAfter = /[\d.%万亿元]|个百分点| ?%/y;
const unitLetters = /\d(?:km|kg|cm|mm|GB|TB|MB|KB|Mbps|Gbps|Hz|kHz|MHz|GHz|kW|MW|GW|W|KB)$/;
const currency = /^(?:US|HK|NT|RMB|USD|HKD|EUR|GBP|CNY|JPY|GDP|CPI|PPI|PMI)/;

/** Where a name of Latin letters and digits that starts at a place ends: COVID-19, G20, 5G, PM2.5, A03. */
export function endOfLatinName(text: string, at: number): number | undefined {
  const found = matchAt(latinNumber, text, at)?.[0];
  if (found === undefined || unitLetters.test(found) || currency.test(found)) return undefined;
  const end = at + found.length;
  return matchAt(figureAfter, text, end) === null ? end : undefined;
}
