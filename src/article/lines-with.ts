/** The texts by each two characters that stand side by side in them. */
type Index<T> = ReadonlyMap<number, readonly T[]>;

const indexes = new WeakMap<readonly object[], Index<object>>();

/** Those of some lines whose text may have a stretch: all that have the two of its neighbours that fewest have. */
export function linesWith<T extends { text: string }>(
  lines: readonly T[],
  stretch: string,
): readonly T[] {
  if (stretch.length < 2) return lines;
  const index = indexOf(lines);
  let fewest = lines;
  for (let at = 0; at + 2 <= stretch.length; at += 1) {
    const some = index.get(pairAt(stretch, at)) ?? [];
    if (some.length < fewest.length) fewest = some;
  }
  return fewest;
}

function indexOf<T extends { text: string }>(lines: readonly T[]): Index<T> {
  const known = indexes.get(lines) as Index<T> | undefined;
  if (known !== undefined) return known;
  const index = new Map<number, T[]>();
  for (const line of lines) {
    for (let at = 0; at + 2 <= line.text.length; at += 1) {
      const pair = pairAt(line.text, at);
      const having = index.get(pair);
      if (having === undefined) index.set(pair, [line]);
      else if (having.at(-1) !== line) having.push(line);
    }
  }
  indexes.set(lines, index);
  return index;
}

/** Two characters as one number, which is faster to look up than a string. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
