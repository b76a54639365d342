import { expect, test } from 'vitest';
import type { Article } from '../src/article/model.ts';
import { asText, asTsv, downloadName } from '../src/downloads.ts';

const article: Article = {
  slug: 'river-town',
  title: { zh: '小城新事', en: 'News of a small town' },
  subtitle: { zh: '——看变化', en: 'On change' },
  description: { zh: '新事。', en: 'News.' },
  byline: { zh: '记者 林小雨', en: 'By Lin Xiaoyu' },
  source: { zh: '小城晚报', en: 'Small Town Evening News' },
  date: '2021',
  parts: [
    {
      jumpLine: { zh: '（上接 一版）', en: '(Continued from page 1)' },
      sections: [
        {
          name: '01-bridge',
          slug: 'bridge',
          heading: { zh: ['新桥', '通车'], en: ['A Bridge', 'Opens'] },
          paragraphs: [
            [
              { zh: '**新**桥通车。', en: 'The *new* bridge opened.' },
              { zh: '都高兴。', en: 'All were happy.' },
            ],
            [{ zh: '桥长。', en: 'It is long.' }],
          ],
        },
      ],
    },
    {
      heading: { zh: ['来年'], en: ['Next year'] },
      sections: [
        { name: '02-road', slug: 'road', paragraphs: [[{ zh: '修路。', en: 'A &lt;road&gt;.' }]] },
      ],
    },
  ],
  ledger: [],
};

test('the Chinese is plain text, sentences of a paragraph joined without space', () => {
  expect(asText(article, 'zh')).toBe(
    [
      '小城新事',
      '——看变化',
      '记者 林小雨',
      '（上接 一版）',
      '新桥 通车',
      '新桥通车。都高兴。',
      '桥长。',
      '来年',
      '修路。\n',
    ].join('\n\n'),
  );
});

test('the English is plain text, sentences of a paragraph parted by a space', () => {
  expect(asText(article, 'en')).toBe(
    [
      'News of a small town',
      'On change',
      'By Lin Xiaoyu',
      '(Continued from page 1)',
      'A Bridge: Opens',
      'The new bridge opened. All were happy.',
      'It is long.',
      'Next year',
      'A <road>.\n',
    ].join('\n\n'),
  );
});

test('the pairs are tab-separated, a sentence a line', () => {
  expect(asTsv(article)).toBe(
    [
      'section\tsentence\tzh\ten',
      'bridge\tp1.1\t新桥通车。\tThe new bridge opened.',
      'bridge\tp1.2\t都高兴。\tAll were happy.',
      'bridge\tp2.1\t桥长。\tIt is long.',
      'road\tp1.1\t修路。\tA <road>.',
      '',
    ].join('\n'),
  );
});

test('a tab within a sentence does not part columns', () => {
  const pair = { zh: '一\t二', en: 'one\ttwo' };
  const section = { name: 'a', slug: 'a', paragraphs: [[pair]] };
  const rows = asTsv({ ...article, parts: [{ sections: [section] }] }).split('\n');
  expect(rows[1]?.split('\t')).toHaveLength(4);
});

test.each([
  ['source', 'river-town.source.txt'],
  ['zh', 'river-town.zh.txt'],
  ['en', 'river-town.en.txt'],
  ['tsv', 'river-town.tsv'],
] as const)('the download %s is named %s', (kind, name) => {
  expect(downloadName('river-town', kind)).toBe(name);
});
