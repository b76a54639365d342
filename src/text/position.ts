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
