/** A place in a text file; both numbers start at 1, columns count UTF-16 units as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** Where a file starts. */
export const fileStart: Position = { line: 1, column: 1 };

/** The position of an offset in a text: `('a\nb', 2)` → line 2, column 1. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Gives the position of any offset in a text, whose lines end as editors take them to. */
export function positionsIn(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [
      0,
      ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: mark, index }) => index + mark.length),
    ];
    let [line, end] = [0, starts.length];
    while (end - line > 1) {
      const middle = (line + end) >>> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else end = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
