/** As many slots as make it rare that two beginnings share one: a quarter of a megabyte. */
const slots = 1 << 18;
/** What a slot holds at most; longer words are as long as any. */
const longest = 255;

/**
 * Makes the function that bounds how long those of some words are, in UTF-16 units, that begin with the first two units of
 * a text: none of them is longer. Most texts are the beginning of none, and need not be looked up.
 */
export function longestFrom(words: Iterable<string>): (text: string) => number {
  const bounds = new Uint8Array(slots);
  for (const word of words) {
    const slot = slotOf(word);
    bounds[slot] = Math.max(bounds[slot] ?? 0, Math.min(word.length, longest));
  }
  return (text) => {
    const bound = bounds[slotOf(text)] ?? 0;
    return bound === longest ? Infinity : bound;
  };
}

function slotOf(text: string): number {
  // Of a text of one unit the second is no number, which the bits of its slot are none of.
  return (text.charCodeAt(0) * 31 + text.charCodeAt(1)) & (slots - 1);
}
