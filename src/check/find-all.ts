import type { Content } from '../article/content.ts';
import type { Finding } from '../text/finding.ts';
import { toCheck } from './checked-content.ts';
import type { Rule } from './rule.ts';

/** What some rules find, waived or not. */
export function findAll(content: Content, some: readonly Rule[]): Finding[] {
  const checked = toCheck(content);
  return some.flatMap(({ id, severity, find }) =>
    find(checked).map(({ file, line, column, ...what }): Finding => ({
      file,
      line,
      column,
      rule: id,
      severity,
      ...what,
    })),
  );
}
