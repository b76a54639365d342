/** Lengths of stretches that, standing once in either text, are taken for the same; the longest first. */
const anchorLengths = [16, 8, 4, 2];

/** The shortest stretch that is known again where it stands out of order. */
const movedLength = 12;

/** The place in the old text of each character of the new one; -1 for one that is new. */
export type Alignment = Int32Array;

/**
 * Aligns two texts, code unit by code unit: what stands in both in the same order, and longer
 * stretches that were moved.
 */
export function alignTexts(old: string, text: string): Alignment {
  const places = new Int32Array(text.length).fill(-1);
  const gaps: Gap[] = [{ a0: 0, a1: old.length, b0: 0, b1: text.length }];
  for (let gap = gaps.pop(); gap !== undefined; gap = gaps.pop()) {
    const rest = trim(old, text, gap, places);
    if (rest.a0 < rest.a1 && rest.b0 < rest.b1) gaps.push(...divide(old, text, rest));
  }
  alignMoved(old, text, places);
  keepPairs(text, places);
  return places;
}

/** A stretch of each text that is still to be aligned. */
interface Gap {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

/** Aligns what both stretches begin and end with. */
function trim(old: string, text: string, gap: Gap, places: Alignment): Gap {
  let { a0, a1, b0, b1 } = gap;
  while (a0 < a1 && b0 < b1 && old.charCodeAt(a0) === text.charCodeAt(b0)) places[b0++] = a0++;
  while (a0 < a1 && b0 < b1 && old.charCodeAt(a1 - 1) === text.charCodeAt(b1 - 1))
    places[--b1] = --a1;
  return { a0, a1, b0, b1 };
}

/** The gaps that anchors leave, each beginning with one; none where the stretches have no anchor. */
function divide(old: string, text: string, { a0, a1, b0, b1 }: Gap): Gap[] {
  for (const length of anchorLengths) {
    const there = onceIn(old, a0, a1, length);
    const here = onceIn(text, b0, b1, length);
    const pairs: [number, number][] = [];
    for (const [stretch, b] of here) {
      const a = b === -1 ? undefined : there.get(stretch);
      if (a !== undefined && a !== -1) pairs.push([a, b]);
    }
    const anchors = longestRise(pairs.sort(([, one], [, other]) => one - other));
    if (anchors.length === 0) continue;
    const starts: [number, number][] = [[a0, b0], ...anchors];
    return starts.map(([a, b], index) => {
      const [aEnd, bEnd] = starts[index + 1] ?? [a1, b1];
      return { a0: a, a1: aEnd, b0: b, b1: bEnd };
    });
  }
  return [];
}

/** Where each stretch of a length stands that stands there once; -1 for others. */
function onceIn(text: string, start: number, end: number, length: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = start; at + length <= end; at += 1) {
    const stretch = text.slice(at, at + length);
    found.set(stretch, found.has(stretch) ? -1 : at);
  }
  return found;
}

/** Of pairs in the order of their second numbers, the most whose first numbers rise too. */
function longestRise(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, [value]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous.push(tails[low - 1] ?? -1);
    tails[low] = index;
  }
  const found: [number, number][] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) found.push(pair);
  }
  return found.reverse();
}

/** Aligns stretches that neither text has elsewhere and that were moved. */
function alignMoved(old: string, text: string, places: Alignment): void {
  const used = new Uint8Array(old.length);
  for (const place of places) if (place >= 0) used[place] = 1;
  const there = onceIn(old, 0, old.length, movedLength);
  const here = onceIn(text, 0, text.length, movedLength);
  for (const [stretch, start] of here) {
    const from = there.get(stretch) ?? -1;
    if (start === -1 || from === -1 || used[from] === 1 || places[start] !== -1) continue;
    const isFree = (shift: number): boolean =>
      used[from + shift] === 0 &&
      places[start + shift] === -1 &&
      old[from + shift] === text[start + shift];
    let [first, last] = [0, 0];
    while (isFree(first - 1)) first -= 1;
    while (isFree(last)) last += 1;
    if (last - first < movedLength) continue;
    for (let shift = first; shift < last; shift += 1) {
      places[start + shift] = from + shift;
      used[from + shift] = 1;
    }
  }
}

/** Leaves no half of a character that takes two code units aligned without the other. */
function keepPairs(text: string, places: Alignment): void {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const [high = -1, low = -1] = places.subarray(at, at + 2);
    if (high === -1 || low !== high + 1) places.fill(-1, at, at + 2);
  }
}
