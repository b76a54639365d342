import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { asTsv } from '../../src/exports/tsv.ts';
import { alignedSentences } from '../../src/exports/aligned-sentences.ts';
import { tabSeparated } from '../../src/exports/tab-separated.ts';
import { markupIn } from '../../src/imports/markup-in.ts';
import { oneLine } from '../../src/text/one-line.ts';
import { articleWith, imported, parse, refused } from './article.ts';

/** Each run of a property parses two articles. */
vi.setConfig({ testTimeout: 120_000 });

const bridge = 'The *new* bridge opened.\n[untranslated]\n\nIt is long.\n';
const market = '<!-- doubt: compare it -->\nThe market opened.\n';
const files = articleWith(bridge, market);

const header = ['section', 'sentence', 'zh', 'en'];
const rows = [
  ['bridge', 'p1.1', '新桥通车。', 'The new bridge opened.'],
  ['bridge', 'p1.2', '都高兴。', 'All were happy.'],
  ['bridge', 'p2.1', '桥长。', 'It is long.'],
  ['market', 'p1.1', '早市开张。', 'The market opened.'],
];
const tsv = tabSeparated([header, ...rows]);

function withCell(row: number, cell: number, text: string): string {
  return tabSeparated([header, ...rows.with(row, rows[row]?.with(cell, text) ?? [])]);
}

test('a line that had none gets its English, the others keep every byte', () => {
  const { result, files: after } = imported(files, tsv);
  expect([...result.files.keys()]).toEqual(['en/01-bridge.md']);
  expect(after.get('en/01-bridge.md')).toBe(
    files.get('en/01-bridge.md')?.replace('[untranslated]', 'All were happy.'),
  );
  expect(result).toMatchObject({
    translated: 1,
    changed: 0,
    unchanged: 3,
    leftOut: 0,
    untranslated: 0,
  });
});

test('text that changes is plain, and said to be where it had markup', () => {
  const { result, files: after } = imported(files, withCell(0, 3, 'A new bridge opened.'));
  expect(after.get('en/01-bridge.md')).toContain('\nA new bridge opened.\n');
  expect(result.plain.map(({ file, line }) => [file, line])).toEqual([['en/01-bridge.md', 5]]);
});

test('a line in doubt that changes is in doubt no longer', () => {
  const { files: after } = imported(files, withCell(3, 3, 'A morning market opened.'));
  expect(after.get('en/02-market.md')).toBe(
    '---\nheading: A market\n---\n\nA morning market opened.\n',
  );
  expect(imported(files, tsv).result.files.has('en/02-market.md')).toBe(false);
});

test('blank cells and rows left out keep what is there', () => {
  const { result } = imported(
    files,
    tabSeparated([header, ...rows.slice(1, 2), ['bridge', 'p2.1', '桥长。', '']]),
  );
  expect(result).toMatchObject({ translated: 1, changed: 0, unchanged: 0, blank: 1, leftOut: 2 });
  expect(imported(files, withCell(1, 3, '[untranslated]')).result).toMatchObject({
    translated: 0,
    blank: 1,
    untranslated: 1,
  });
});

describe('what a translator’s tool makes of the file', () => {
  const same = imported(files, tsv).files;
  test.each([
    ['every cell quoted', tsv.replace(/[^\t\n]+/g, '"$&"')],
    ['lines that end in CR LF', tsv.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${tsv}`],
    ['no line end at the end', tsv.trimEnd()],
    ['blank lines', tsv.replaceAll('\n', '\n\n')],
    ['rows in another order', tabSeparated([header, ...rows.toReversed()])],
    ['columns in another order', tabSeparated([header, ...rows].map((row) => row.toReversed()))],
    ['more columns', tabSeparated([[...header, 'note'], ...rows.map((row) => [...row, 'x'])])],
    ['empty columns at the end', tsv.replaceAll('\n', '\t\t\n')],
    ['spaces around cells', tsv.replaceAll('\t', ' \t ')],
    ['names in capitals', tsv.replace('section\tsentence\tzh\ten', 'Section\tSentence\tZH\tEN')],
  ])('%s', (_, text) => {
    expect(imported(files, text).files).toEqual(same);
  });
});

describe('what does not fit is said, line by line', () => {
  test.each([
    [
      'a column missing',
      'section\tsentence\ten\n',
      'back.tsv:1:1  import-columns  found no column zh',
    ],
    [
      'a column twice',
      tsv.replace('\ten\n', '\ten\ten\n'),
      'back.tsv:1:1  import-columns  found the column en twice',
    ],
    [
      'an unknown section',
      withCell(0, 0, 'brige'),
      'back.tsv:2:1  import-sentence  found the unknown section “brige”, expected one of bridge, market',
    ],
    [
      'an unknown sentence',
      withCell(0, 1, 'p1.3'),
      'back.tsv:2:8  import-sentence  found the unknown sentence “p1.3” of the section bridge, expected one from p1.1 to p2.1',
    ],
    [
      'a sentence twice',
      `${tsv}${rows[0]?.join('\t') ?? ''}\n`,
      'back.tsv:6:8  import-repeated  found bridge p1.1 again, expected each sentence once; it stands on line 2',
    ],
    [
      'other Chinese',
      withCell(2, 2, '桥很长。'),
      'back.tsv:4:13  import-chinese  found “桥很长。”, expected “桥长。”',
    ],
    [
      'Chinese for English',
      withCell(1, 3, '都高兴。'),
      'back.tsv:3:18  import-english  found the Chinese, expected English',
    ],
    [
      'Markdown',
      withCell(1, 3, 'All were *very* happy.'),
      'back.tsv:3:18  import-markup  found Markdown, “*very*”',
    ],
    [
      'a line break in a cell',
      tsv.replace('All were happy.', '"All\nwere happy."'),
      'back.tsv:3:18  import-line-break  found a line break in the column en',
    ],
    [
      'a cell too few',
      tsv.replace('\tIt is long.', ''),
      'back.tsv:4:13  import-cells  found 3 cells, expected 4',
    ],
    [
      'a cell too many',
      tsv.replace('It is long.', 'It is\tlong.'),
      'back.tsv:4:23  import-cells  found 5 cells, expected 4',
    ],
    [
      'a quotation mark alone',
      tsv.replace('It is long.', '"It" is long.'),
      'back.tsv:4:17  import-quotes  found a quotation mark',
    ],
  ])('%s', (_, text, finding) => {
    expect(refused(files, text).map((each) => each.slice(0, finding.length))).toEqual([finding]);
  });

  test('all of it at once', () => {
    const wrong = tsv.replace('p1.1', 'p9.9').replace('桥长', '桥短').replace('早市开张', '早市');
    expect(refused(files, wrong).map((finding) => finding.split('  ')[0])).toEqual([
      'back.tsv:2:8',
      'back.tsv:4:13',
      'back.tsv:5:13',
    ]);
  });
});

/** English as a file may have it: escaped, set in italics, still to come. */
const line = fc.constantFrom(
  ...[
    'Plain.',
    'With *emphasis* in it.',
    '**Bold** too',
    '1\\. A list?',
    '\\# No heading',
    'a \\* b',
  ],
  ...[
    '\\<b>',
    'AT&amp;T',
    '[a link](https://example.org)',
    '[untranslated]',
    '“Quoted.”',
    '"Quoted" too',
  ],
);

const article = fc
  .tuple(line, line, line, line)
  .map(([one, two, three, four]) => articleWith(`${one}\n${two}\n\n${three}\n`, `${four}\n`));

test('export and import is the identity', () => {
  fc.assert(
    fc.property(article, (before) => {
      const exported = asTsv(parse(before).article);
      expect(imported(before, exported).files).toEqual(before);
    }),
  );
});

test('any English comes back as it was written', () => {
  const mark = fc.constantFrom(
    ...[
      '=',
      '==',
      '-',
      '---',
      '+ a',
      '# a',
      '1. a',
      '1) a',
      '> a',
      '| a',
      '~~~',
      '```',
      '* a',
      '_',
      ':',
    ],
    ...[
      '&lt;',
      '\\',
      'a\\',
      '<b',
      'https://x.org',
      '[a]: b',
      '[^1]',
      '"',
      '"a',
      'a"',
      '=1+1',
      '\u00a0a',
    ],
  );
  const text = fc
    .oneof(mark, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
    .map((each) => oneLine(each).trim())
    .filter(
      (each) => each !== '' && markupIn(each) === undefined && !each.startsWith('[untranslated]'),
    )
    .filter((each) => !each.includes('\ufeff'));
  fc.assert(
    fc.property(article, fc.tuple(text, text), (before, [one, two]) => {
      const sentences = alignedSentences(parse(before).article);
      const edited = sentences.map(({ en, ...each }, index) => ({
        ...each,
        en: [one, two][index - 1] ?? en,
      }));
      const cells = edited.map(({ section, sentence, zh, en }) => [section, sentence, zh, en]);
      const { files: after } = imported(before, tabSeparated([header, ...cells]));
      expect(alignedSentences(parse(after).article)).toEqual(edited);
    }),
  );
});
