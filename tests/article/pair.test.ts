import { describe, expect, test } from 'vitest';
import { pairSections } from '../../src/article/pair.ts';
import { parseSection } from '../../src/markdown/parse-section.ts';

const side = (file: string, text: string) => ({ file, ...parseSection(file, text) });
const pair = (zh: string, en: string) =>
  pairSections({ zh: side('zh/01-a.md', zh), en: side('en/01-a.md', en) });

test('line n of paragraph m is paired with line n of paragraph m', () => {
  expect(pair('一。\n二。\n\n三。\n', 'One.\nTwo.\n\nThree.\n')).toEqual({
    paragraphs: [
      [
        { zh: '一。', en: 'One.' },
        { zh: '二。', en: 'Two.' },
      ],
      [{ zh: '三。', en: 'Three.' }],
    ],
    findings: [],
  });
});

describe('where counts differ, a finding names both places', () => {
  test.each([
    ['a paragraph too many in Chinese', '一。\n\n二。', 'One.', 'zh/01-a.md', 3, 'en/01-a.md:1:1'],
    ['a paragraph too many in English', '一。', 'One.\n\nTwo.', 'en/01-a.md', 3, 'zh/01-a.md:1:1'],
    ['a sentence too many in Chinese', '一。\n二。', 'One.', 'zh/01-a.md', 2, 'en/01-a.md:1:1'],
    ['a sentence too many in English', '一。', 'One.\nTwo.', 'en/01-a.md', 2, 'zh/01-a.md:1:1'],
    [
      'a sentence too many in a later paragraph',
      '一。\n\n二。\n三。',
      'One.\n\nTwo. Three.',
      'zh/01-a.md',
      4,
      'en/01-a.md:3:1',
    ],
  ])('%s', (_what, zh, en, file, line, other) => {
    const { findings } = pair(zh, en);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ file, line, column: 1 });
    expect(findings[0]?.hint).toContain(other);
  });
});

test('each paragraph that differs has its own finding', () => {
  const { findings } = pair('一。\n二。\n\n三。', 'One.\n\nThree.\nFour.');
  expect(findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
    'sentence-parity zh/01-a.md:2',
    'sentence-parity en/01-a.md:4',
  ]);
});
