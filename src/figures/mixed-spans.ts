import type { Assignment } from './assign.ts';
import type { Pair } from './order.ts';
import type { Reading } from './reading.ts';

/** Scores and ranges whose two numbers stand in different ones of the English: 3比1（22比25） as “22-1 (3-25)”. */
export function mixedSpans({ pairs }: Assignment): [Pair, Pair][] {
  const spans = pairs.filter((pair) => pair.every(({ reading }) => reading.to !== undefined));
  const told = new Set(spans.map(([, { reading }]) => endsOf(reading)));
  const firsts = new Map<Reading, Pair>();
  return spans.flatMap((pair): [Pair, Pair][] => {
    const [{ reading: zh }, { reading: en }] = pair;
    const first = firsts.get(zh);
    if (first === undefined) firsts.set(zh, pair);
    const isWhole = first === undefined || first[1].reading === en || told.has(endsOf(zh));
    return isWhole ? [] : [[first, pair]];
  });
}

/** Both numbers, the smaller one first, as a score may be told from either side. */
function endsOf({ value, to = value }: Reading): string {
  return `${Math.min(value, to)} ${Math.max(value, to)}`;
}
