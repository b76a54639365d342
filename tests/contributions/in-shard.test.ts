import { expect, test } from 'vitest';
import { inShard } from '../../src/contributions/in-shard.ts';

const articles = ['bridge', 'city', 'farm', 'lake', 'market'];

test.each([
  { shard: undefined, own: articles },
  { shard: '1/1', own: articles },
  { shard: '1/2', own: ['bridge', 'farm', 'market'] },
  { shard: '2/2', own: ['city', 'lake'] },
  { shard: '7/7', own: [] },
])('the shard $shard has its share', ({ shard, own }) => {
  expect(inShard(articles, shard)).toEqual(own);
});

test.each([1, 2, 3, 7])('%i shards have every article once', (count) => {
  const shards = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
  expect(shards.flatMap((shard) => inShard(articles, shard)).sort()).toEqual(articles);
});

test.each(['', '0/2', '3/2', '1', '1/2/3', 'a/b'])('“%s” is no shard', (shard) => {
  expect(() => inShard(articles, shard)).toThrow(
    `found the shard “${shard}”, expected one such as`,
  );
});
