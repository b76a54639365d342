/** A stretch that stands twice in a row. */
export interface Repeat {
  /** Where it stands again. */
  at: number;
  text: string;
}

/** The shortest repeat that is told. */
export const shortest = 4;

const wanted = /^[\p{Script=Han}\p{L}\p{N} ，、]+$/u;

/** The last place of four characters by the low bits that name them; a place before the first of this text is none. */
const lastPlaces = new Float64Array(4096);
/** For each place of a text, the one before it that has the same low bits. */
let earlier = new Int32Array(1024);
/** How many places the texts before this one have had. */
let firstPlace = 1;

/**
 * Stretches of a text that stand twice in a row, the longest first where they overlap. By the places of each four
 * characters, so that it takes no longer than the text is long.
 */
export function repeatsIn(text: string, isLong: (repeat: string) => boolean): Repeat[] {
  const first = firstPlace;
  firstPlace += text.length;
  if (earlier.length < text.length) earlier = new Int32Array(2 * text.length);
  const repeats: Repeat[] = [];
  let slot = lowBits(text, 0);
  for (let at = 0; at + shortest <= text.length; at += 1) {
    if (at > 0) slot = withNext(slot, text.charCodeAt(at + shortest - 1));
    let before = Math.max(-1, (lastPlaces[slot] ?? 0) - first);
    earlier[at] = before;
    lastPlaces[slot] = first + at;
    while (before !== -1 && !isSame(text, before, at)) before = earlier[before] ?? -1;
    if (before === -1 || at - before < shortest) continue;
    if (!isSame(text, before, at, at - before)) continue;
    const repeat = text.slice(before, at);
    if (wanted.test(repeat) && isLong(repeat)) {
      repeats.push({ at, text: repeat });
      at += repeat.length - 1;
      slot = lowBits(text, at);
    }
  }
  return repeats;
}

function lowBits(text: string, at: number): number {
  let bits = 0;
  for (let each = at; each < at + shortest; each += 1) bits = withNext(bits, text.charCodeAt(each));
  return bits;
}

/** The bits of the four characters that end with this one: each step moves out those of the one before them. */
function withNext(bits: number, unit: number): number {
  return ((bits << 3) ^ unit) & (lastPlaces.length - 1);
}

/** Whether the same characters stand at two places, four or so many. */
function isSame(text: string, one: number, other: number, length = shortest): boolean {
  for (let each = 0; each < length; each += 1)
    if (text.charCodeAt(one + each) !== text.charCodeAt(other + each)) return false;
  return true;
}

/** The longest end of one text that the next begins with, if it is long enough. */
export function repeatAtJoint(before: string, after: string, longest = 40): string | undefined {
  const most = Math.min(before.length, after.length, longest);
  const first = after.charCodeAt(0);
  for (let length = most; length >= shortest; length -= 1) {
    if (before.charCodeAt(before.length - length) !== first) continue;
    const end = before.slice(-length);
    if (after.startsWith(end)) return end;
  }
  return undefined;
}
