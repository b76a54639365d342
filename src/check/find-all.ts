import type { Finding } from '../text/finding.ts';
import type { Rule } from './rule.ts';

/** All findings of some rules, waived or not. Each is asked for when the one before it has been run. */
export function findAll<C>(content: C, some: Iterable<Rule<C>>): Finding[] {
  return Iterator.from(some)
    .flatMap(({ id, severity, find }) =>
      find(content).map(({ file, line, column, ...what }): Finding => ({
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
