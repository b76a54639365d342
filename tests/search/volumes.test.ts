import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { volumesOf, type Bound } from '../../src/search/volumes.ts';

/** Articles of a number of sections each, a day after another, named by their days: `2020-01-01`. */
function daily(...sections: number[]): Bound[] {
  return sections.map((count, index) => {
    const date = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    return { slug: date, date, sections: Array<number>(count) };
  });
}

const slugs = (articles: readonly Bound[]) => articles.map(({ slug }) => slug);

describe('volumes of an archive', () => {
  test('few articles are one, the newest first', () => {
    expect(volumesOf(daily(12, 12, 12))).toEqual([['2020-01-03', '2020-01-02', '2020-01-01']]);
    expect(volumesOf([])).toEqual([]);
  });

  test.each([
    ['a full part is one', [300, 1], [1, 1]],
    ['parts end with the article that fills them', [299, 2, 12], [2, 1]],
    ['an article may be longer than a part', [700, 12], [1, 1]],
    ['two full parts are bound into one', [300, 300], [2]],
    ['one and another that is not full are not', [300, 12], [1, 1]],
    ['those after stand by themselves', [300, 300, 300, 12], [2, 1, 1]],
    ['the newest may fill the second', [300, 300, 300, 300], [2, 2]],
  ])('%s', (_, sections, sizes) => {
    expect(volumesOf(daily(...sections)).map((volume) => volume.length)).toEqual(sizes);
  });

  test('the order that articles are given in does not matter, nor do dates that several share', () => {
    const articles = daily(12, 200, 150, 12).map((each) => ({ ...each, date: '2020' }));
    expect(volumesOf(articles.toReversed())).toEqual(volumesOf(articles));
  });
});

const archive = fc
  .array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 })
  .map((sections) => daily(...sections));

test('every article is in one volume, from the oldest on, the newest of each first', () => {
  fc.assert(
    fc.property(archive, (articles) => {
      const volumes = volumesOf(articles);
      expect(volumes.flatMap((volume) => volume.toReversed())).toEqual(slugs(articles));
    }),
  );
});

test('there is one for every 600 sections, and two at most besides', () => {
  fc.assert(
    fc.property(archive, (articles) => {
      const all = articles.reduce((sum, { sections }) => sum + sections.length, 0);
      expect(volumesOf(articles).length).toBeLessThanOrEqual(all / 600 + 2);
    }),
  );
});

test('a new article leaves volumes as they are, but for the last or those that are bound with it', () => {
  fc.assert(
    fc.property(archive, (articles) => {
      const after = volumesOf(articles);
      const before = volumesOf(articles.slice(0, -1));
      const same = before.filter((volume, index) => volume.join() === after[index]?.join());
      expect(after.length - same.length).toBeLessThanOrEqual(1);
    }),
  );
});
