import { findColumns, measure } from './columns.ts';
import { layOut, type Group } from './layout.ts';
import type { Line } from './lines.ts';
import { layOutByLine } from './layout-by-line.ts';

/** Parts the lines of a text into paragraphs and headings, whether it is set in columns or not. */
export function groupLines(lines: readonly Line[]): Group[] {
  const measured = measure(lines);
  const columns = findColumns(measured);
  return columns === undefined ? layOutByLine(measured) : layOut(measured, columns);
}
