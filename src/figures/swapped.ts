import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';

type Pair = Assignment['pairs'][number];

/** What may stand between two figures of one list: 47.1%、23.3%和23.2%, 8个、10个. */
const zhGap = /^[个名位人家户所种条件项岁]? *(?:[、，,；;]|和|及|与|以及)? *$/u;
const enGap = /^ *[,;]? *(?:and|or|&)? *$/;

/**
 * Neighbours in a list of the Chinese whose partners are neighbours in a list of the English, but the other
 * way round: 47.1%、23.3% as “23.3%, 47.1%”.
 */
export function swappedPairs({ pairs }: Assignment, zh: string, en: string): [Pair, Pair][] {
  const listed = pairs
    .filter((pair) => pair.every(({ isReported, reading }) => isReported && reading.inDigits))
    .sort(([one], [other]) => one.reading.start - other.reading.start);
  return listed.flatMap((pair, index): [Pair, Pair][] => {
    const next = listed[index + 1];
    // The same number in two scores may have either for its partner.
    if (next === undefined || next[0].value === pair[0].value) return [];
    const isSwapped = isGap(pair[0], next[0], zh, zhGap) && isGap(next[1], pair[1], en, enGap);
    return isSwapped ? [[pair, next]] : [];
  });
}

/** Whether nothing but what parts the members of a list stands between two figures. */
function isGap(
  { reading: one }: Atom,
  { reading: other }: Atom,
  text: string,
  gap: RegExp,
): boolean {
  return one.end <= other.start && gap.test(text.slice(one.end, other.start));
}
