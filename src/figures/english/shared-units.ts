import type { Reading } from '../reading.ts';

const way = /^ to (?:about |around |nearly |just |only |some )?$/;
const isEnd = /^(?:[,.;)]|$| (?:in|by|on|at|last|this|within|over|since|during|from|while|and)\b)/;

/** “Cut from three months to two”: what the second number is of is told by the first. */
export function shareUnits(text: string, readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    const first = readings[index - 1];
    const isPlain = reading.kind === 'number' && reading.unit === undefined;
    if (first?.unit === undefined || !isPlain || reading.role === 'name') return reading;
    if (first.kind !== 'measure' && first.kind !== 'money') return reading;
    const isWay = way.test(text.slice(first.end, reading.start));
    if (!isWay || !isEnd.test(text.slice(reading.end)) || first.inDigits !== reading.inDigits)
      return reading;
    return { ...reading, kind: first.kind, unit: first.unit };
  });
}
