import type { Assignment } from './assign.ts';
import type { DateParts } from './quantity.ts';
import type { Reading } from './reading.ts';

/**
 * Dates whose parts all have partners, but in dates that say something else: 2012年12月 and 2016年1月 as
 * “December 2016 … January 2012”.
 */
export function mixedDates({ pairs }: Assignment): { zh: Reading[]; en: Reading[] } {
  if (!pairs.some(([one]) => countParts(one.reading) > 1)) return { zh: [], en: [] };
  const partners = new Map<Reading, Reading[]>();
  for (const [one, other] of pairs) {
    if (countParts(one.reading) < 2) continue;
    partners.set(one.reading, [...(partners.get(one.reading) ?? []), other.reading]);
  }
  const dates = pairs.map(([, other]) => other.reading).filter((each) => countParts(each) > 1);
  const mixed = [...partners].filter(
    ([one, others]) =>
      others.length === countParts(one) &&
      others.every((other) => countParts(other) > 1) &&
      !dates.some((other) => isCompatible(one.date, other.date)),
  );
  return {
    zh: mixed.map(([one]) => one),
    en: [...new Set(mixed.flatMap(([, others]) => [...others]))],
  };
}

const dateParts = ['year', 'month', 'day'] as const;

function countParts({ date }: Reading): number {
  if (date === undefined) return 0;
  return dateParts.filter((part) => date[part] !== undefined).length;
}

/** Whether two dates may be the same day, month or year. */
function isCompatible(one: DateParts = {}, other: DateParts = {}): boolean {
  return dateParts.every(
    (part) => one[part] === undefined || other[part] === undefined || one[part] === other[part],
  );
}
