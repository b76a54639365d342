/** A stretch that stands twice in a row. */
export interface Repeat {
  /** Where it stands again. */
  at: number;
  text: string;
}

/** The shortest repeat that is told. */
export const shortest = 4;

const wanted = /^[\p{Script=Han}\p{L}\p{N} ，、]+$/u;

/**
 * Stretches of a text that stand twice in a row, the longest first where they overlap. By the places of each four
 * characters, so that it takes no longer than the text is long.
 */
export function repeatsIn(text: string, isLong: (repeat: string) => boolean): Repeat[] {
  const places = new Map<string, number>();
  const repeats: Repeat[] = [];
  for (let at = 0; at + shortest <= text.length; at += 1) {
    const start = text.slice(at, at + shortest);
    const before = places.get(start);
    places.set(start, at);
    if (before === undefined || at - before < shortest) continue;
    const repeat = text.slice(before, at);
    if (text.startsWith(repeat, at) && wanted.test(repeat) && isLong(repeat)) {
      repeats.push({ at, text: repeat });
      at += repeat.length - 1;
    }
  }
  return repeats;
}

/** The longest end of one text that the next begins with, if it is long enough. */
export function repeatAtJoint(before: string, after: string, longest = 40): string | undefined {
  const most = Math.min(before.length, after.length, longest);
  for (let length = most; length >= shortest; length -= 1) {
    const end = before.slice(-length);
    if (after.startsWith(end)) return end;
  }
  return undefined;
}
