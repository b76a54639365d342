import { analyse, type Condition } from './query.ts';

/** A way to take a query. */
export interface Reading {
  conditions: readonly Condition[];
  /** Whether words may be unfinished, and Chinese is taken word by word. */
  loose: boolean;
  /** Whether some of it may be missing. */
  partial: boolean;
}

/** More words than this are not tried in every choice of them. */
const most = 5;

/** What a query may mean, the strictest first: as it stands, loosely, then with fewer and fewer of its words, but half of them. */
export function readingsOf(query: string): Reading[] {
  const exact = analyse(query);
  const loose = analyse(query, { loose: true });
  const whole = exact.some(({ length }) => length > 1) ? exact : loose;
  const longest = Math.max(0, ...whole.map(({ length }) => length));
  const lengths =
    longest > most
      ? []
      : Array.from({ length: Math.floor(longest / 2) }, (_, index) => longest - 1 - index);
  return [
    { conditions: exact, loose: false, partial: false },
    { conditions: loose, loose: true, partial: false },
    ...lengths.map((length) => ({
      conditions: whole.flatMap((condition) => choices(condition, length)),
      loose: true,
      partial: true,
    })),
  ];
}

/** Every choice of so many units of a condition, in their order. */
function choices(condition: Condition, length: number): Condition[] {
  if (length > condition.length) return [];
  if (length === 0) return [[]];
  return condition.flatMap((unit, index) =>
    choices(condition.slice(index + 1), length - 1).map((rest) => [unit, ...rest]),
  );
}
