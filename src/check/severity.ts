import type { Finding } from '../text/finding.ts';

/** Findings under a strict check, which lets nothing pass: warnings are errors. */
export function asErrors(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, severity: 'error' }));
}
