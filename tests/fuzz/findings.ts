import assert from 'node:assert/strict';
import { formatFinding, type Finding } from '../../src/text/finding.ts';

/** Each finding stands in the text it speaks of, and makes one line that a terminal can show. */
export function assertFindings(findings: readonly Finding[], text: string): void {
  const lines = text.split(/\r\n?|\n/);
  for (const finding of findings) {
    const line = lines[finding.line - 1];
    const place = `${finding.rule} at ${finding.line}:${finding.column}`;
    assert.ok(line !== undefined, `${place} stands behind the text`);
    assert.ok(finding.column >= 1 && finding.column <= line.length + 1, `${place} is no column`);
    assert.match(formatFinding(finding), /^[^\p{Cc}\p{Bidi_Control}]+$/u);
  }
}
