import type { Content } from '../article/content.ts';
import type { Finding } from '../text/finding.ts';
import { toCheck } from './checked-content.ts';
import type { Rule } from './rule.ts';

/** What some rules find, waived or not. Each is asked for when the one before it has been run. */
export function findAll(content: Content, some: Iterable<Rule>): Finding[] {
  const checked = toCheck(content);
  return Iterator.from(some)
    .flatMap(({ id, severity, find }) =>
      find(checked).map(({ file, line, column, ...what }): Finding => ({
        file,
        line,
        column,
        rule: id,
        severity,
        ...what,
      })),
    )
    .toArray();
}
