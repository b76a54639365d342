import { describe, expect, test } from 'vitest';
import { error, formatFinding, type Finding } from '../../src/text/finding.ts';

const finding: Finding = {
  file: 'content/a/zh/01-b.md',
  line: 3,
  column: 7,
  rule: 'some-rule',
  severity: 'error',
  found: 'this',
  expected: 'that',
};

test('an error without a position is at the start of its file', () => {
  expect(error({ file: 'a.md' }, 'rule', { found: 'x', expected: 'y' })).toEqual({
    file: 'a.md',
    line: 1,
    column: 1,
    rule: 'rule',
    severity: 'error',
    found: 'x',
    expected: 'y',
  });
});

describe('formatFinding', () => {
  test('gives place, rule, what was found and what was expected', () => {
    expect(formatFinding(finding)).toBe(
      'content/a/zh/01-b.md:3:7  some-rule  found this, expected that',
    );
  });

  test('adds the advice', () => {
    expect(formatFinding({ ...finding, hint: 'do so' })).toBe(
      'content/a/zh/01-b.md:3:7  some-rule  found this, expected that; do so',
    );
  });

  test('marks a warning', () => {
    expect(formatFinding({ ...finding, severity: 'warning' })).toBe(
      'content/a/zh/01-b.md:3:7  some-rule  warning: found this, expected that',
    );
  });

  test('is one line, whatever was found', () => {
    const broken = { ...finding, found: 'a\nb\r\nc', expected: 'd\ne', hint: 'f\ng' };
    expect(formatFinding(broken)).not.toMatch(/[\r\n]/);
  });
});
