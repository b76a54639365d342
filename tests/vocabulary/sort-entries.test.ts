import { expect, test } from 'vitest';
import { sortEntries, type Order } from '../../src/vocabulary/sort-entries.ts';
import { vocabularyOfLines } from './sample.ts';

const vocabulary = vocabularyOfLines(
  '建设长春，经济发展。',
  '经济振兴，长影乐团。',
  '发展经济禀赋。',
);

test.each<[Order, Record<string, string>]>([
  [
    'occurrence',
    { words: '长春 标题 建设 经济 发展 振兴 长影 乐团 禀赋', compounds: '经济发展 长影乐团' },
  ],
  [
    'frequency',
    { words: '经济 长春 发展 标题 建设 振兴 长影 乐团 禀赋', compounds: '经济发展 长影乐团' },
  ],
  [
    'difficulty',
    {
      5: '禀赋',
      4: '标题 振兴 乐团',
      1: '建设 经济 发展',
      names: '长春 长影',
      compounds: '经济发展 长影乐团',
    },
  ],
])('by %s: %j', (order, expected) => {
  const groups = sortEntries(vocabulary, order);
  const listed = groups.map(({ kind, entries }) => [kind, entries.map(({ text }) => text)]);
  expect(
    Object.fromEntries(listed.map(([kind, texts]) => [kind, (texts as string[]).join(' ')])),
  ).toEqual(expected);
});

test('the hardest come first', () => {
  expect(sortEntries(vocabulary, 'difficulty').map(({ kind }) => kind)).toEqual([
    ...[5, 4, 1],
    'names',
    'compounds',
  ]);
});
