import type { Reading } from '../reading.ts';

const listMark = /^(?: ?[,;]| ?\/)?(?: ?(?:and|or|to|&|-|–))? ?(?:[$€£¥]|rmb ?)?$/;
const scaleName = / (hundred|thousand|million|billion|trillion|quadrillion)\b/;
const scaleOf: Record<string, number> = {
  ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15 },
};

/** “6.29 and 6.05 trillion” are both trillions. */
export function shareScales(text: string, readings: Reading[]): Reading[] {
  for (let index = readings.length - 2; index >= 0; index -= 1) {
    const [one, next] = [readings[index], readings[index + 1]];
    if (one === undefined || next === undefined || one.value >= 1e3 || next.value < 1e3) continue;
    if (one.kind !== 'number' && one.kind !== 'money') continue;
    const scale = scaleName.exec(text.slice(next.start, next.end))?.[1] ?? '';
    const factor = scaleOf[scale] ?? (next.others?.[0] ?? 0) / next.value;
    if (factor < 100 || !listMark.test(text.slice(one.end, next.start))) continue;
    const value = Number((one.value * factor).toPrecision(12));
    readings[index] = { ...one, others: [value] };
  }
  return readings;
}
