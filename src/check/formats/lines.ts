import { formatFinding, type Finding } from '../../text/finding.ts';
import type { Format } from './format.ts';

/** A line a finding, `file:line:column  rule  found …, expected …`, and how many there are. */
export const lines: Format = (findings) =>
  [...findings.map(formatFinding), summary(findings), ''].join('\n');

/** `1 error, 2 warnings`. */
export function summary(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
