import { describe, expect, test } from 'vitest';
import { fixtureArticles, ownArticle } from './parallel.ts';
import { score } from './score.ts';
import { variants } from './variants.ts';

/** The least share of words that have to be in their lines, for English with nothing missing or made anew. */
const whole = 0.98;

/** For English with sentences joined, divided, missing or added. */
const altered = 0.9;

const layouts = new Set([
  'clean',
  'lines of 72',
  'lines of 60, no blank ones',
  'paragraphs joined',
  'with furniture',
]);

describe.each([...fixtureArticles(), ownArticle()])(
  'English of $name finds its lines',
  (article) => {
    test.each(variants)('$name', (variant) => {
      const { precision, recall, silent, lines } = score(article, variant, 1);
      const least = layouts.has(variant.name) ? whole : altered;
      expect(precision).toBeGreaterThanOrEqual(least);
      expect(recall).toBeGreaterThanOrEqual(least);
      expect(silent).toBeLessThanOrEqual(Math.floor(lines / 50));
    });
  },
);

test('the site’s own English comes back line by line, without a doubt', () => {
  const [clean] = variants;
  if (clean === undefined) throw new Error('no variants');
  expect(score(ownArticle(), clean, 1)).toMatchObject({
    precision: 1,
    recall: 1,
    silent: 0,
    doubts: 0,
  });
});
