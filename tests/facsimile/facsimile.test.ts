import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseContent } from '../../src/article/content.ts';
import { applyLedger, withoutSpace } from '../../src/article/ledger.ts';
import type { Edit } from '../../src/article/metadata.ts';
import type { Article } from '../../src/article/model.ts';
import { readContent } from '../../src/article/read.ts';
import { facsimileOf } from '../../src/facsimile/facsimile.ts';
import type { Piece } from '../../src/facsimile/pieces.ts';
import { traceLedger } from '../../src/facsimile/trace-ledger.ts';

const why = { zh: '理由', en: 'a reason' };
const both = (zh: string) => ({ zh, en: 'x' });

const article: Article = {
  slug: 'river-town',
  title: both('河镇'),
  description: both('河镇'),
  source: both('河报'),
  date: '2020',
  byline: both('本报记者'),
  parts: [
    {
      heading: { zh: ['展望', '明年'], en: ['a', 'b'] },
      sections: [
        {
          name: '01-bridge',
          slug: 'bridge',
          paragraphs: [[both('桥通了。'), both('市**开**了。')], [both('人来了。')]],
        },
      ],
    },
  ],
  ledger: [
    { edit: 'replace', line: 1, after: '河', text: '填', with: '镇', why },
    { edit: 'move', line: 2, after: '河镇', text: '展望明年', before: '桥通了', why },
    { edit: 'drop', line: 8, after: '来了。', text: '/', why },
  ],
};
const source = ' 河填\n展望 明年\n\n桥通\n了。市\n\n 开了。\n人来了。 / 本报记者\n';

const text = (pieces: readonly Piece[]): string =>
  pieces.map(({ text: each, edit }) => (edit === undefined ? each : `[${edit}:${each}]`)).join('');

test('lines stand beside what they have become, with the edits in both', () => {
  const rows = facsimileOf(article, source);
  expect(
    rows.map(({ lines, blocks, edits, arrivals }) => ({
      lines: lines.map(
        ({ number, pieces, place }) =>
          `${number} ${text(pieces)} ${place?.section ?? '-'} ${place?.sentence ?? '-'}`,
      ),
      blocks: blocks.map(
        ({ kind, texts }) => `${kind} ${texts.map(({ pieces }) => text(pieces)).join('|')}`,
      ),
      edits,
      arrivals,
    })),
  ).toMatchInlineSnapshot(`
    [
      {
        "arrivals": [],
        "blocks": [
          "title 河[0:镇]",
        ],
        "edits": [
          0,
        ],
        "lines": [
          "1  河[0:填] - -",
        ],
      },
      {
        "arrivals": [],
        "blocks": [],
        "edits": [
          1,
        ],
        "lines": [
          "2 [1:展望 明年] - -",
          "3  - -",
        ],
      },
      {
        "arrivals": [
          1,
        ],
        "blocks": [
          "part [1:展望 明年]",
        ],
        "edits": [],
        "lines": [],
      },
      {
        "arrivals": [],
        "blocks": [
          "text 桥通了。|市开了。",
        ],
        "edits": [],
        "lines": [
          "4 桥通 bridge p1.1",
          "5 了。市 bridge p1.1",
          "6  - -",
          "7  开了。 bridge p1.2",
        ],
      },
      {
        "arrivals": [],
        "blocks": [
          "text 人来了。",
          "byline 本报记者",
        ],
        "edits": [
          2,
        ],
        "lines": [
          "8 人来了。 [2:/] 本报记者 bridge p2.1",
        ],
      },
    ]
  `);
});

test('the account of characters leads to what the ledger gives, with every source character once', async () => {
  const { articles } = parseContent(await readContent('content'));
  expect(articles.length).toBeGreaterThan(0);
  for (const { article: each, path } of articles) {
    if (!each) throw new Error(`${path} does not parse`);
    const received = readFileSync(`${path}/source.txt`, 'utf8');
    const { published, takenBy } = traceLedger(received, each.ledger);
    const applied = applyLedger(received, each.ledger);
    expect(published.map(({ character }) => character).join('')).toBe(
      'text' in applied ? applied.text : applied.found,
    );
    const moved = published.filter(({ from, edit }) => from !== undefined && edit !== undefined);
    const kept = published.filter(({ from, edit }) => from !== undefined && edit === undefined);
    expect(kept.length + takenBy.size).toBe(withoutSpace(received).length);
    expect(moved.every(({ from = -1, edit }) => takenBy.get(from) === edit)).toBe(true);
  }
});

test('every line of the source is there once and in order, white space and all', async () => {
  const { articles } = parseContent(await readContent('content'));
  for (const { article: each, path } of articles) {
    if (!each) throw new Error(`${path} does not parse`);
    const received = readFileSync(`${path}/source.txt`, 'utf8');
    const rows = facsimileOf(each, received);
    const lines = rows.flatMap((row) => row.lines);
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
    expect(
      lines.map(({ pieces }) => pieces.map(({ text: piece }) => piece).join('') + '\n').join(''),
    ).toBe(received.replace(/\n?$/, '\n'));
    const edits = rows.flatMap((row) => row.edits);
    expect(edits.sort((a, b) => a - b)).toEqual(each.ledger.map((_, index) => index));
  }
});

test('a ledger that does not fit is refused', () => {
  const misfit: Edit[] = [{ edit: 'drop', line: 1, after: '', text: '无', why }];
  expect(() => traceLedger('有', misfit)).toThrow('The ledger does not fit the source: no “无”');
});
