import type { Article } from '../../src/article/model.ts';

/** An article with every kind of block. */
export const riverTown: Article = {
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
