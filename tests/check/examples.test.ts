import { describe, expect, test } from 'vitest';
import { documentedRules } from '../../src/check/documented-rules.ts';
import { contentOf } from '../../src/check/example.ts';
import { checkContent } from '../../src/check/run.ts';
import { formatFinding } from '../../src/text/finding.ts';

describe.each(documentedRules)('$id', ({ id, severity, why, advice, examples }) => {
  test('finds fault with its failing example, and no other rule does', async () => {
    const findings = checkContent(contentOf(examples.fails));
    const told = findings.map((finding) => `${formatFinding(finding)}\n`).join('');
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set([id]));
    expect(new Set(findings.map((finding) => finding.severity))).toEqual(new Set([severity]));
    await expect(told).toMatchFileSnapshot(`../fixtures/rules/${id}.txt`);
  });

  test('no rule finds fault with its passing example', () => {
    expect(checkContent(contentOf(examples.passes)).map(formatFinding)).toEqual([]);
  });

  test('says in both languages, in sentences, why it is and what to do', () => {
    for (const { zh, en } of [why, advice]) {
      expect(zh).toMatch(/\p{Script=Han}.*。$/su);
      expect(en).toMatch(/^[A-Z“].*\.$/su);
    }
  });
});
