import { expect, test } from 'vitest';
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
