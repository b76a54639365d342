import fc from 'fast-check';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { isPlain } from '../../src/markdown/is-plain.ts';
import { parseMarkdown, parseSection } from '../../src/markdown/parse-section.ts';
import { readPlainSection } from '../../src/markdown/plain-section.ts';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 400);
const piece = fc.constantFrom(
  ...[
    '新桥',
    '通车',
    'bridge',
    '2020',
    '12. ',
    '3)',
    '——',
    '…',
    '，',
    '。',
    '“',
    '”',
    '（',
    '）',
    '!',
    ':',
  ],
  ...[
    '#',
    '-',
    '+',
    '=',
    '~',
    '##### ',
    '>',
    '+ ',
    '- ',
    '---',
    '===',
    '~~~',
    '|',
    '%',
    ' ',
    '  ',
    '\t',
    '\u3000',
    '\u00a0',
  ],
  ...[
    '\n',
    '\n\n',
    '\n \n',
    '\r\n',
    '\r',
    '\0',
    '\uFEFF',
    '*',
    '_',
    '`',
    '[',
    ']',
    '<',
    'R&D',
    '&lt',
    ';',
    '&amp;',
    '\\',
  ],
  ...[
    '---\nheading: 新桥\n---\n',
    '[untranslated]',
    '[untranslated]\n',
    '\\*',
    '\\[',
    '\\<',
    '\\.',
    '\\\\',
    'https://example.org',
    'a@example.org',
    '\u2028',
    '\v',
    '\f',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 10 }),
  fc.array(piece, { maxLength: 8 }).map((rest) => ['---\nheading: 新桥\n---\n', ...rest]),
);

test('what is read without a parser is what the parser reads', () => {
  let read = 0;
  fc.assert(
    fc.property(text, (pieces) => {
      const section = pieces.join('');
      const plain = readPlainSection(section);
      if (plain === undefined) return;
      read += 1;
      expect(plain).toEqual(parseMarkdown('a.md', section));
    }),
    { numRuns, seed: 20200108 },
  );
  expect(read).toBeGreaterThan(numRuns / 20);
});

test.each([
  '新桥*通车*。',
  '- 新桥',
  '新桥 \n通车。',
  '',
  '---\nheading: 新桥\n',
  '新桥\r\n通车。',
])('%j is left to the parser', (section) => {
  expect(readPlainSection(section)).toBeUndefined();
});

test('a paragraph that is still to be translated needs no parser, however many sentences it has', () => {
  const lines = Array.from({ length: 1000 }, () => '[untranslated]');
  const { paragraphs, findings } = parseSection('a.md', `${lines.join('\n')}\n`);
  expect(findings).toEqual([]);
  expect(paragraphs.map((paragraph) => paragraph.map(({ text }) => text))).toEqual([lines]);
});

test('nor does a line of marks that are text, however long', () => {
  const line = String.raw`\[5\]\*\<\/p\>`.repeat(1000);
  expect(parseSection('a.md', `${line}\n`)).toMatchObject({
    paragraphs: [[{ text: line, line: 1, column: 1 }]],
    findings: [],
  });
});

test('a plain line alone is a paragraph of its text', () => {
  const processor = unified().use(remarkParse).use(remarkCjkFriendly);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const line = pieces.join('');
      if (!isPlain(line)) return;
      expect(processor.parse(line).children).toMatchObject([
        { type: 'paragraph', children: [{ type: 'text', value: line }] },
      ]);
    }),
    { numRuns, seed: 20200108 },
  );
});
