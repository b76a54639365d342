/** What spreadsheets take for a formula, in half or full width, and such text behind a mark of its own. */
const formula = /^'*[=+\-@＝＋－＠]/u;
const guarded = /^'+[=+\-@＝＋－＠]/u;

/**
 * A cell that spreadsheets show rather than work out, by the way of OWASP’s “CSV injection”: `=1+1` → `'=1+1`;
 * other text stays as it is.
 */
export function guardFormula(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The text of a cell that was guarded so, and of any other: `'=1+1` → `=1+1`. */
export function withoutGuard(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
