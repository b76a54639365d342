import type { Content } from '../article/content.ts';
import type { Finding } from '../text/finding.ts';
import { toCheck } from './checked-content.ts';
import { rules } from './rules.ts';
import { applyWaivers } from './waivers.ts';

/** All findings on the content that no article waives, in the order of files and lines. */
export function checkContent(content: Content): Finding[] {
  const checked = toCheck(content);
  const found = rules.flatMap(({ id, severity, find }) =>
    find(checked).map(({ file, line, column, ...what }): Finding => ({
      file,
      line,
      column,
      rule: id,
      severity,
      ...what,
    })),
  );
  return applyWaivers([...content.findings, ...found], content.articles).sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
