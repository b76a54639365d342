import { guardFormula } from '../text/formula-cell.ts';
import { oneLine } from '../text/one-line.ts';

/**
 * Rows as tab-separated values, the first of them naming the columns (IANA `text/tab-separated-values`,
 * lines ending in LF). That format has no way to write a tab or a line break within a cell, so that
 * each becomes a space. Spreadsheets and CSV libraries take a quotation mark for the start of a quoted
 * cell: a cell that has one is quoted as in RFC 4180, `"A" road` → `"""A"" road"`. What they would take for a
 * formula is kept from that: `=1+1` → `'=1+1`.
 */
export function tabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(asCell).join('\t')}\n`).join('');
}

function asCell(text: string): string {
  const cell = guardFormula(oneLine(text));
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
