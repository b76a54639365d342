import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelOf, levels } from '../../src/language/rarity.ts';

test.each([
  ['发展', 1],
  ['的', 1],
  ['网络', 1],
  ['推进', 1],
  ['手机', 1],
  ['互联网', 2],
  ['苹果', 3],
  ['率先', 3],
  ['载体', 4],
  ['饺子', 4],
  ['禀赋', 5],
])('%s is of level %i by its rank', (word, level) => {
  expect(levelOf(word)).toBe(level);
});

test.each([
  ['高质量', 1, '高 and 质量'],
  ['新能源', 2, '新 and 能源'],
  ['农民工', 2, '农民 and 工'],
  ['孵化器', 4, '孵化 and 器'],
])('%s is of level %i, as are %s', (word, level) => {
  expect(levelOf(word)).toBe(level);
});

test('what the list does not have is of the last level, numbers apart', () => {
  expect(levelOf('专班')).toBe(5);
  expect(levelOf('龘')).toBe(5);
  expect(levelOf('')).toBe(5);
  expect(levelOf('三千亿')).toBe(1);
  expect(levelOf('第八')).toBe(1);
});

test('every text has a level, and a word never a higher one than its two halves', () => {
  const word = fc.constantFrom('发展', '禀赋', '西红柿', '载体', '专班', '能源');
  fc.assert(
    fc.property(word, word, fc.string(), (a, b, other) => {
      expect(levels).toContain(levelOf(other));
      expect(levelOf(a + b)).toBeLessThanOrEqual(Math.max(levelOf(a), levelOf(b)));
    }),
  );
});
