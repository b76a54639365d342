import type { Quantity } from '../../src/figures/quantity.ts';

const marks = { over: '>', least: '≥', under: '<', most: '≤', about: '≈' } as const;

/** A quantity in short: `118万 = 1180000`, `5.4% = 5.4 percent`, `20多年 = >20 measure year`. */
export function show({ text, kind, value, to, unit, bound, date, vague }: Quantity): string {
  const number = [value, to].filter((each) => each !== undefined).map(short);
  const parts = [
    `${bound === undefined ? '' : marks[bound]}${vague ? '~' : ''}${number.join('..')}`,
    kind === 'number' ? '' : kind,
    unit ?? '',
    date === undefined ? '' : [date.year, date.month, date.day].map((each) => each ?? '').join('-'),
  ];
  return `${text} = ${parts.filter((part) => part !== '').join(' ')}`;
}

function short(value: number): number {
  return Number(value.toPrecision(8));
}
