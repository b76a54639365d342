/** Where a string stands in a text, in UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}

/** Makes the function that finds some strings in a text, in order; where they overlap, the first and then the longest. */
export function createFinder(strings: Iterable<string>): (text: string) => Place[] {
  const longestFirst = [...new Set(strings)].sort((a, b) => b.length - a.length);
  const byFirstUnit = Map.groupBy(longestFirst, (each) => each.charCodeAt(0));
  const isFirst = new Uint8Array(0x10000);
  for (const unit of byFirstUnit.keys()) isFirst[unit] = 1;
  return (text) => {
    const places: Place[] = [];
    for (let start = 0; start < text.length; start += 1) {
      const unit = text.charCodeAt(start);
      if (isFirst[unit] === 0) continue;
      const found = byFirstUnit.get(unit)?.find((each) => text.startsWith(each, start));
      if (found === undefined) continue;
      places.push({ start, end: start + found.length });
      start += found.length - 1;
    }
    return places;
  };
}
