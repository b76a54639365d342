/** What parts an English heading into clauses, the strongest first. */
const separators = [/\s*;\s+/u, /\s*:\s+/u, /\s+[–—-]\s+/u, /\s*,\s+/u];

/**
 * The clauses of an English heading, as many as the Chinese has if lines or marks part it so, or else
 * one. `(['City and country: one plan'], 2)` → `City and country`, `one plan`.
 */
export function headingClauses(lines: readonly string[], count: number): string[] {
  if (lines.length === count) return [...lines];
  const text = lines.join(' ');
  const divided = separators
    .map((separator) => text.split(separator))
    .find((clauses) => clauses.length === count);
  return divided ?? [text];
}
