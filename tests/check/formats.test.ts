import { describe, expect, test } from 'vitest';
import { formats } from '../../src/check/formats/formats.ts';
import { github } from '../../src/check/formats/github.ts';
import { lines } from '../../src/check/formats/lines.ts';
import { report } from '../../src/check/formats/report.ts';
import type { Finding } from '../../src/text/finding.ts';

const zh = 'content/river-town/zh/01-bridge.md';

/** An error that can be waived, a warning with advice, one with marks that workflow commands set store by. */
const findings: readonly Finding[] = [
  {
    file: zh,
    line: 1,
    column: 5,
    rule: 'mark-unpaired',
    severity: 'error',
    found: '“ without its partner',
    expected: '” in the same paragraph',
    subject: { at: '01-bridge#p1.1', what: '“' },
  },
  {
    file: zh,
    line: 12,
    column: 1,
    rule: 'doubt',
    severity: 'warning',
    found: 'growth of 5%: “five,\nor six”',
    expected: 'the next line to be settled',
    hint: 'then take this mark out,\r\nor 100% of it',
  },
  {
    file: 'content/a:b, 50%/article.yaml',
    line: 3,
    column: 7,
    rule: 'yaml-schema',
    severity: 'error',
    found: 'a “::error::” in the text',
    expected: 'a title',
  },
];

describe.each(Object.entries(formats))('as %s', (name, format) => {
  test('findings are printed as they are in the file', async () => {
    await expect(format(findings)).toMatchFileSnapshot(`../fixtures/formats/${name}.txt`);
  });
});

test.each(Object.entries({ lines, report, github }))(
  'as %s no control is left that a terminal would obey',
  (_, format) => {
    const harmful = 'a\u001B[2Jb\u202Ec';
    const all = findings.map((each) => ({ ...each, file: `zh/${harmful}.md`, found: harmful }));
    const printed = format(all);
    expect(printed).toContain('aU+001B[2JbU+202Ec');
    for (const control of ['\u001B', '\u202E']) expect(printed).not.toContain(control);
  },
);

describe('as annotations', () => {
  const [, doubt, path] = github(findings).split('\n');

  test('each finding is one line', () => {
    expect(github(findings).trimEnd().split('\n')).toHaveLength(findings.length);
    expect(github([])).toBe('');
  });

  test('a message keeps its commas and colons; percent signs and ends of lines are escaped', () => {
    expect(doubt).toBe(
      `::warning file=${zh},line=12,col=1,title=doubt::found growth of 5%25: “five,%0Aor six”, expected the next line to be settled; then take this mark out,%0D%0Aor 100%25 of it`,
    );
  });

  test('in a path commas and colons are escaped too', () => {
    expect(path).toMatch(/^::error file=content\/a%3Ab%2C 50%25\/article\.yaml,line=3,col=7,/);
  });
});

describe('as a report', () => {
  const urlOf = (rule: string): string => `https://news.example/en/about/rules/${rule}/`;

  test('no finding is said in so many words', () => {
    expect(report([])).toBe('no issues found\n');
  });

  test('only a terminal gets colors', () => {
    const escape = String.fromCharCode(27);
    expect(report(findings)).not.toContain(escape);
    expect(report(findings, { color: true })).toContain(escape);
  });

  test('each rule has the address of its page, where the site has one', () => {
    expect(report(findings, { urlOf })).toContain('https://news.example/en/about/rules/doubt/');
  });
});
