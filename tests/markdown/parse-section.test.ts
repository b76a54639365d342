import { describe, expect, test } from 'vitest';
import { parseSection } from '../../src/markdown/parse-section.ts';

const parse = (text: string) => parseSection('a.md', text);
const texts = (text: string) => parse(text).paragraphs.map((lines) => lines.map((l) => l.text));

test.each([
  ['one paragraph', '一。\n二。\n', [['一。', '二。']]],
  ['paragraphs parted by blank lines', '一。\n\n\n二。\n三。', [['一。'], ['二。', '三。']]],
  ['lines parted by CRLF', '一。\r\n二。\r\n\r\n三。\r\n', [['一。', '二。'], ['三。']]],
  ['front matter', '---\nheading: 甲\n---\n\n一。\n', [['一。']]],
  ['front matter with CRLF', '---\r\nheading: 甲\r\n---\r\n一。\r\n', [['一。']]],
  ['markup within a sentence', '**一**。\n*二*[三](#a)。', [['**一**。', '*二*[三](#a)。']]],
  ['spaces around sentences', '  一。  \n\u3000二。\n', [['一。', '二。']]],
])('%s', (_what, text, paragraphs) => {
  expect(parse(text).findings).toEqual([]);
  expect(texts(text)).toEqual(paragraphs);
});

test('lines know where they stand in the file', () => {
  const { paragraphs } = parse('---\nheading: 甲\n---\n\n一。\n  二。\n\n三。\n');
  expect(paragraphs).toEqual([
    [
      { text: '一。', line: 5, column: 1 },
      { text: '二。', line: 6, column: 3 },
    ],
    [{ text: '三。', line: 8, column: 1 }],
  ]);
});

test('front matter comes with the line it starts on', () => {
  expect(parse('---\nheading: 甲\n---\n一。').frontMatter).toEqual({
    text: 'heading: 甲',
    firstLine: 2,
  });
  expect(parse('一。').frontMatter).toBeUndefined();
});

describe('what a section may not hold is a finding at its place', () => {
  test.each([
    ['a block of HTML', '<div>一</div>', 'section-html', 1, 1],
    ['HTML in a sentence', '一<br>。', 'section-html', 1, 2],
    ['a script', '一。\n\n<script>alert(1)</script>', 'section-html', 3, 1],
    ['a comment', '一<!-- 二 -->。', 'section-html', 1, 2],
    ['a heading', '# 一', 'section-markup', 1, 1],
    ['an underlined heading', '一\n===', 'section-markup', 1, 1],
    ['a list', '- 一', 'section-markup', 1, 1],
    ['a numbered list', '1. 一', 'section-markup', 1, 1],
    ['a quotation', '> 一', 'section-markup', 1, 1],
    ['a rule', '一。\n\n***', 'section-markup', 3, 1],
    ['code', '一`二`', 'section-markup', 1, 2],
    ['a code block', '```\n一\n```', 'section-markup', 1, 1],
    ['an indented code block', '    一', 'section-markup', 1, 1],
    ['an image', '一![二](a.png)', 'section-markup', 1, 2],
    ['an image in a link', '[![二](a.png)](#a)', 'section-markup', 1, 2],
    ['a link by reference', '[一][a]。\n\n[a]: #a', 'section-markup', 1, 1],
    ['emphasis over a line end', '一**二\n三**四', 'section-markup', 1, 2],
    ['a link over a line end', '[一\n二](#a)', 'section-markup', 1, 1],
    ['a line end marked by a backslash', '一\\\n二', 'section-markup', 1, 2],
    ['a javascript link', '[一](javascript:alert(1))', 'section-link', 1, 1],
    ['a javascript link in capitals', '[一](JavaScript:alert(1))', 'section-link', 1, 1],
    ['a javascript link by entity', '[一](&#106;avascript:alert(1))', 'section-link', 1, 1],
    ['a javascript link by angle', '<javascript:alert(1)>', 'section-link', 1, 1],
    ['a data link', '[一](data:text/html,x)', 'section-link', 1, 1],
    ['a relative link', '[一](two)', 'section-link', 1, 1],
    ['no text', '', 'section-empty', 1, 1],
    ['front matter alone', '---\nheading: 甲\n---\n', 'section-empty', 1, 1],
  ])('%s', (_what, text, rule, line, column) => {
    expect(parse(text).findings[0]).toMatchObject({ file: 'a.md', rule, line, column });
  });
});

test.each(['https://a.example', 'http://a.example', 'mailto:a@b.example', '#p1.1'])(
  'a link to %s is sound',
  (address) => {
    expect(parse(`[一](${address})`).findings).toEqual([]);
  },
);

test('a fault inside a fault is one finding', () => {
  expect(parse('- 一 `二`\n- <b>三</b>').findings).toHaveLength(1);
});

test('a parser is given no section of more than 30,000 characters, whatever its paragraphs', () => {
  const blocks = '- 新桥通车。\n\n'.repeat(6000);
  expect(parseSection('zh/01.md', blocks).findings).toEqual([
    expect.objectContaining({
      rule: 'section-markup',
      found: 'markup or faults in a section of more than 30000 characters',
    }),
  ]);
  const plain = '新桥通车。\n\n'.repeat(9000);
  expect(parseSection('zh/01.md', plain).findings).toEqual([]);
});
