import type { Assignment } from './assign.ts';
import type { Bound } from './quantity.ts';
import { isAlike, orderedPairs, type Pair } from './order.ts';

/** How many figures away the other is looked for: more than a sentence has. */
const reach = 100;

/**
 * Two figures of one kind of which the Chinese bounds one and the English the other: 降至1.8%，低于2% as “fell to 2
 * percent, below 1.8 percent”.
 */
export function crossedBounds(assignment: Assignment, zh: string, en: string): [Pair, Pair][] {
  const texts = { zh, en };
  const pairs = orderedPairs(assignment);
  return pairs.flatMap((one, place): [Pair, Pair][] => {
    const other = pairs.slice(place + 1, place + reach).find((each) => isAlike(one, each));
    if (other === undefined) return [];
    const [first, second] = [boundsOf(one, texts), boundsOf(other, texts)];
    const isCrossed = first.zh !== first.en && first.zh === second.en && first.en === second.zh;
    return isCrossed ? [[one, other]] : [];
  });
}

/** From when on: 2019年以来, “since 2019”. */
type Mark = Bound | 'since' | undefined;

/** “About” comes and goes. */
function boundsOf(
  [one, other]: Pair,
  { zh, en }: { zh: string; en: string },
): Record<'zh' | 'en', Mark> {
  const isSince = zh.startsWith('以来', one.reading.end);
  const isSinceInEnglish = /\b[Ss]ince $/.test(
    en.slice(Math.max(0, other.reading.start - 7), other.reading.start),
  );
  return {
    zh: isSince ? 'since' : told(one.reading.bound),
    en: isSinceInEnglish ? 'since' : told(other.reading.bound),
  };
}

function told(bound: Bound | undefined): Mark {
  return bound === 'about' ? undefined : bound;
}
