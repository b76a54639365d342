import type { Finding } from '../text/finding.ts';

/** Puts findings in the order of files and lines. */
export function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
