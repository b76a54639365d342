import { expect, test } from 'vitest';
import { sectionOrders } from '../../src/vocabulary/section-orders.ts';
import { articleOf, vocabularyOfArticle } from './sample.ts';

test('a section has its words in its own order, by their numbers in the article’s list', () => {
  const vocabulary = vocabularyOfArticle(
    articleOf({
      one: [{ zh: '经济建设，振兴长春。', en: '' }],
      two: [{ zh: '贫困，长春建设经济发展。', en: '' }],
    }),
  );
  const all = [...vocabulary.entries, ...vocabulary.compounds].map(({ text }) => text);
  const two = sectionOrders(vocabulary).two?.map((index) => all[index]);
  expect(two).toEqual(['贫困', '长春', '建设', '经济', '经济发展', '发展']);
});
