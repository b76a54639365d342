import { expect, test } from 'vitest';
import { readEnglish } from '../../../src/ingest/english/read.ts';

function read(...lines: string[]): string[] {
  return readEnglish(lines.join('\n')).map(({ kind, text }) => `${kind}: ${text}`);
}

const wrapped = [
  'The new bridge opened to traffic in May, and the whole',
  'town came to see it. It is four hundred meters long and',
  'has room for six lanes.',
];
const joined = `paragraph: ${wrapped.join(' ')}`;

test('a line each is a paragraph each, one without an end mark a heading', () => {
  expect(read('A bridge', '', 'It opened. All came.', 'It is long.')).toEqual([
    'line: A bridge',
    'paragraph: It opened. All came.',
    'paragraph: It is long.',
  ]);
});

test('lines broken at a width are joined, a short one ends its paragraph', () => {
  expect(read(...wrapped, ...wrapped)).toEqual([joined, joined]);
});

test('a heading between such lines stands alone, without blank lines too', () => {
  expect(read(...wrapped, 'A market', ...wrapped)).toEqual([joined, 'line: A market', joined]);
});

test('a page break in mid-sentence ends nothing; the page number is of the page', () => {
  const [first = '', ...rest] = wrapped;
  expect(read(first, '', '- 3 -', '', ...rest)).toEqual([joined, 'page: - 3 -']);
});

test('a line repeated on every page is of the page', () => {
  const head = 'Harbor Daily 12 May';
  expect(read(head, ...wrapped, head, ...wrapped, head)).toEqual([
    `page: ${head}`,
    joined,
    `page: ${head}`,
    joined,
    `page: ${head}`,
  ]);
});

test('a divided word is made whole, a hyphen that belongs there stays', () => {
  const text = [
    'The city will devel-',
    'op its state-',
    'owned firms, as firms owned',
    'abroad do.',
  ];
  expect(read(...text)).toEqual([
    'paragraph: The city will develop its state-owned firms, as firms owned abroad do.',
  ]);
});

test('a compound keeps its hyphen where the text has its second part elsewhere', () => {
  const text = [
    'Governance that is law-based and procedure-',
    'based is good for the 36-square-',
    'kilometer zone.',
  ];
  expect(read(...text)).toEqual([
    'paragraph: Governance that is law-based and procedure-based is good for the 36-square-kilometer zone.',
  ]);
});

test('Markdown headings are headings, ligatures are letters', () => {
  expect(read('## What is new?', '', 'The ﬁrst bridge.')).toEqual([
    'line: What is new?',
    'paragraph: The first bridge.',
  ]);
});

test('lines are counted as the file has them', () => {
  expect(readEnglish('A bridge\r\n\r\nIt opened.\r\n').map(({ line }) => line)).toEqual([1, 3]);
});
