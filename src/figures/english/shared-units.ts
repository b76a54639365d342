import type { Reading } from '../reading.ts';

const way = /^ to (?:about |around |nearly |just |only |some )?$/;
const amongNamed = /\b(?:first|last|next|other|final|latter) $/;
const isEnd = /^(?:[,.;)]|$| (?:in|by|on|at|last|this|within|over|since|during|from|while|and)\b)/;

/** “Cut from three months to two” and “every three years … in the first two”: what a number is of is told before. */
export function shareUnits(text: string, readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    const isPlain = reading.kind === 'number' && reading.unit === undefined;
    if (!isPlain || reading.role === 'name' || !isEnd.test(text.slice(reading.end))) return reading;
    const isAmong = amongNamed.test(text.slice(Math.max(0, reading.start - 8), reading.start));
    const named = isAmong
      ? readings.slice(0, index).findLast(({ kind }) => kind === 'measure')
      : startOfWay(text, readings[index - 1], reading);
    if (named?.unit === undefined || named.inDigits !== reading.inDigits) return reading;
    return { ...reading, kind: named.kind, unit: named.unit };
  });
}

function startOfWay(
  text: string,
  first: Reading | undefined,
  { start }: Reading,
): Reading | undefined {
  if (first?.kind !== 'measure' && first?.kind !== 'money') return undefined;
  return way.test(text.slice(first.end, start)) ? first : undefined;
}
