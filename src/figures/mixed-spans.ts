import type { Assignment } from './assign.ts';
import type { Pair } from './order.ts';
import type { Reading } from './reading.ts';

/**
 * Scores and ranges whose two numbers stand in different ones of the English, 3比1（22比25） as “22-1 (3-25)”, or one of
 * which stands outside: 85-90%…10% as “10-90% … 85%”.
 */
export function mixedSpans({ pairs }: Assignment): [Pair, Pair][] {
  const told = new Set(
    pairs.flatMap(([, { reading }]) => (isSpan(reading) ? [endsOf(reading)] : [])),
  );
  const firsts = new Map<Reading, Pair>();
  return pairs.flatMap((pair): [Pair, Pair][] => {
    const [{ reading: zh }, { reading: en }] = pair;
    if (!isSpan(zh)) return [];
    const first = firsts.get(zh);
    if (first === undefined) {
      firsts.set(zh, pair);
      return [];
    }
    const isWhole = first[1].reading === en || told.has(endsOf(zh));
    // “From 85 percent to 90” are two numbers.
    return isWhole || (!isSpan(first[1].reading) && !isSpan(en)) ? [] : [[first, pair]];
  });
}

function isSpan({ to }: Reading): boolean {
  return to !== undefined;
}

/** Both numbers, the smaller one first, as a score may be told from either side. */
function endsOf({ value, to = value }: Reading): string {
  return `${Math.min(value, to)} ${Math.max(value, to)}`;
}
