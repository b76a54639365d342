import { expect, test } from 'vitest';
import { toneMarked } from '../../src/language/learn/tone-marked.ts';

test.each([
  ['jia4', 'jià'],
  ['lu:4', 'lǜ'],
  ['gou1', 'gōu'],
  ['liu2', 'liú'],
  ['gui3', 'guǐ'],
  ['qiang2', 'qiáng'],
  ['le5', 'le'],
  ['xiong1', 'xiōng'],
])('%s is %s', (numbered, marked) => {
  expect(toneMarked(numbered)).toBe(marked);
});
