/** What a text says by one pattern or another, looked for once, however many figures ask. */
export function sayingOf(text: string): (pattern: RegExp) => boolean {
  const known = new Map<RegExp, boolean>();
  return (pattern) => {
    const found = known.get(pattern) ?? pattern.test(text);
    known.set(pattern, found);
    return found;
  };
}
