import type { Content } from '../article/content.ts';
import type { Finding } from '../text/finding.ts';
import { rules } from './rules.ts';

/** All findings on the content, those of parsing first, in the order of files and lines. */
export function checkContent(content: Content): Finding[] {
  const findings = [...content.findings, ...rules.flatMap((rule) => rule(content))];
  return findings.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
