import { expect, test } from 'vitest';
import type { Figures } from '../../src/article/figures.ts';
import type { Article } from '../../src/article/model.ts';
import type { Term } from '../../src/article/terms.ts';
import { createAnnotator } from '../../src/language/annotate.ts';
import { recordsOf } from '../../src/search/records.ts';

const article: Article = {
  slug: 'river-town',
  title: { zh: '江城', en: 'River Town' },
  description: { zh: '江城', en: 'River Town' },
  source: { zh: '江城日报', en: 'River Town Daily' },
  date: '2020-05-01',
  parts: [
    {
      sections: [
        {
          name: '01-bridge',
          slug: 'bridge',
          heading: { zh: ['建桥', '修路'], en: ['Bridges', 'Roads'] },
          paragraphs: [
            [
              { zh: '**新桥**在2020年通车。', en: 'The bridge *opened* in 2020.' },
              { zh: '好！', en: '[untranslated]' },
            ],
          ],
        },
      ],
    },
  ],
  ledger: [],
};
const term: Term = {
  id: 'new-bridge',
  zh: '新桥',
  en: ['New Bridge', 'bridge'],
  kind: 'name',
  note: { zh: '桥', en: 'A bridge.' },
};
const figures: Figures = {
  charts: [
    {
      id: 'bridges',
      title: { zh: '桥的长度', en: 'How long bridges are' },
      intro: { zh: '新桥最长。', en: 'The new one is the longest.' },
      panels: [
        {
          id: 'metres',
          kind: 'bars',
          title: { zh: '长度', en: 'Length' },
          rows: [
            { label: { zh: '新桥', en: 'New bridge' }, figure: 'new' },
            { label: { zh: '老桥', en: 'Old bridge' }, figure: 'old' },
          ],
        },
      ],
    },
  ],
  figures: [
    { at: '01-bridge#p1.1', id: 'new', value: 200, counts: { zh: '新桥', en: 'new bridge' } },
    { at: '01-bridge#p1.1', id: 'old', value: 100, counts: { zh: '老桥', en: 'old bridge' } },
  ],
  aside: [],
};
const [places, record] = recordsOf(article, {
  annotate: createAnnotator(),
  terms: [term],
  font: 'song.woff2',
});

test('lines are shown as text, with readings and the renderings they have not', () => {
  expect(record?.shown.lines).toEqual([
    {
      at: 'p1.1',
      zh: '新桥在2020年通车。',
      en: 'The bridge opened in 2020.',
      pinyin: 'xīn qiáo zài nián tōng chē',
      terms: [['新桥', 'New Bridge']],
    },
    { at: 'p1.2', zh: '好！', en: '', pinyin: 'hǎo' },
  ]);
});

test('places are what has a name: the article, sections, charts with what they show, pages', () => {
  const charted = { ...article, subtitle: { zh: '桥和路', en: '[untranslated]' }, figures };
  const options = { annotate: createAnnotator(), terms: [], font: '' };
  const [record] = recordsOf(charted, options);
  expect(record?.shown.section).toBeUndefined();
  expect(record?.shown.lines.map((line) => ({ ...line, pinyin: '' }))).toEqual([
    { place: 'article', at: '', zh: '江城\n桥和路', en: 'River Town\n', pinyin: '' },
    { place: 'section', at: 'bridge', zh: '建桥 修路', en: 'Bridges: Roads', pinyin: '' },
    {
      place: 'chart',
      at: 'bridges',
      zh: '桥的长度\n图表\n新桥最长。\n长度：新桥 200、老桥 100',
      en: 'How long bridges are\nChart\nThe new one is the longest.\nLength: New bridge 200; Old bridge 100',
      pinyin: '',
      panels: ['metres'],
    },
    { place: 'whole', at: '', zh: '全文', en: 'Whole article', pinyin: '' },
    { place: 'words', at: '', zh: '词汇表', en: 'Vocabulary', pinyin: '' },
    { place: 'numbers', at: '', zh: '数字', en: 'By the numbers', pinyin: '' },
    { place: 'print', at: '', zh: '打印', en: 'Print', pinyin: '' },
  ]);
  expect(places?.shown.lines.map(({ place }) => place)).not.toContain('chart');
});

test('what stands on lines of their own is no phrase', () => {
  expect(places?.words.zh).toContain('修路 路 |');
  const [record] = recordsOf(
    { ...article, subtitle: { zh: '桥和路', en: 'Bridges' } },
    { annotate: createAnnotator(), terms: [], font: '' },
  );
  expect(record?.words.zh).toContain('江城 城 | 桥和 和路 路 |');
});

test('a heading of a part leads to its first section', () => {
  const parts = article.parts.map((part) => ({
    ...part,
    heading: { zh: ['城建'], en: ['Building'] },
  }));
  const options = { annotate: createAnnotator(), terms: [], font: '' };
  const [record] = recordsOf({ ...article, parts }, options);
  expect(record?.shown.lines).toContainEqual({
    place: 'section',
    at: 'bridge',
    zh: '城建',
    en: 'Building',
    pinyin: 'chéng jiàn',
  });
});

test('a chart that changes changes the record of places, and no other', () => {
  const options = { annotate: createAnnotator(), terms: [], font: '' };
  const namesOf = (title: string): string[] =>
    recordsOf(
      {
        ...article,
        figures: {
          ...figures,
          charts: figures.charts.map((chart) => ({ ...chart, title: { zh: title, en: title } })),
        },
      },
      options,
    ).map(({ name }) => name);
  const [before, section] = namesOf('桥');
  const [after, same] = namesOf('路');
  expect(after).not.toBe(before);
  expect(same).toBe(section);
});

test('the index has neighbours in Chinese and pinyin, and stems with other renderings in English', () => {
  expect(record?.words.zh).toContain(
    '新桥 桥在 在 2020 年通 通车 车 | xinqiao qiaozai zai | niantong',
  );
  expect(record?.words.en).toContain('the bridg open in 2020 | new bridg |');
});

test('a record’s name changes with what is shown, and with nothing else', () => {
  const name = (changed: Partial<Article>): string | undefined =>
    recordsOf(
      { ...article, ...changed },
      { annotate: createAnnotator(), terms: [term], font: 'song.woff2' },
    )[1]?.name;
  expect(name({})).toBe(record?.name);
  expect(name({ ledger: [], author: { zh: '林', en: 'Lin' } })).toBe(record?.name);
  expect(name({ title: { zh: '江城', en: 'Rivertown' } })).not.toBe(record?.name);
});
