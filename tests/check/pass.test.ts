import { expect, test } from 'vitest';
import { pass } from '../../src/check/pass.ts';
import type { Finding } from '../../src/text/finding.ts';

const finding = (rule: string, severity: Finding['severity']): Finding => ({
  ...{ file: 'content/river-town/zh/01-bridge.md', line: 8, column: 1, rule, severity },
  ...{ found: 'a bridge', expected: 'a ferry' },
});

test('warnings pass, a line each, in the order of files', () => {
  const earlier = { ...finding('untranslated', 'warning'), file: 'content/hill-town/article.yaml' };
  expect(pass([finding('end-mark', 'warning'), earlier])).toEqual([
    expect.stringMatching(
      /hill-town\/article\.yaml:8:1 {2}untranslated {2}warning: found a bridge/,
    ),
    expect.stringMatching(/01-bridge\.md:8:1 {2}end-mark {2}warning: found a bridge/),
  ]);
});

test('a warning does not pass where the check is strict', () => {
  expect(() => pass([finding('end-mark', 'warning')], { strict: true })).toThrow(
    /01-bridge\.md:8:1 {2}end-mark {2}found a bridge/,
  );
});

test('no error passes, and all are named', () => {
  const errors = [finding('figure-missing', 'error'), finding('source-account', 'error')];
  expect(() => pass([...errors, finding('end-mark', 'warning')])).toThrow(
    /figure-missing[^]*source-account/,
  );
  expect(() => pass(errors)).not.toThrow(/end-mark/);
});
