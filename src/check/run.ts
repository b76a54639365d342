import type { Content } from '../article/content.ts';
import type { Finding } from '../text/finding.ts';
import { rules } from './rules.ts';
import { applyWaivers } from './waivers.ts';

/** All findings on the content that no article waives, in the order of files and lines. */
export function checkContent(content: Content): Finding[] {
  const found = [...content.findings, ...rules.flatMap((rule) => rule(content))];
  const findings = applyWaivers(found, content.articles);
  return findings.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
