import type { Reading } from './reading.ts';

/** Figures left alone on both sides that are the same number of something else: 3个百分点 and “3 percent”. */
export function inOtherUnits(
  missing: readonly Reading[],
  extra: readonly Reading[],
): [zh: Reading, en: Reading][] {
  const byValue = Map.groupBy(extra, ({ value }) => value);
  return missing.flatMap((zh): [Reading, Reading][] => {
    const same = (byValue.get(zh.value) ?? []).filter(({ to }) => to === zh.to);
    const en =
      same.find((each) => isPercentForPoints(zh, each)) ??
      same.find(({ unit }) => zh.unit !== undefined && unit !== undefined);
    return en === undefined ? [] : [[zh, en]];
  });
}

function isPercentForPoints({ kind: one }: Reading, { kind: other }: Reading): boolean {
  return (one === 'percent' && other === 'points') || (one === 'points' && other === 'percent');
}
