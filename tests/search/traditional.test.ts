import { expect, test } from 'vitest';
import { readTraditional, simplify, writeTraditional } from '../../src/search/traditional.ts';

const writings: Record<string, string[]> = {
  长: ['長'],
  发: ['發', '髮'],
  后: ['后', '後'],
  干: ['幹', '乾', '干'],
};
const pairs = writeTraditional(
  ['增长和发展', '以后干，乾坤'],
  (character) => writings[character] ?? [],
);

test.each([
  ['增長', '增长'],
  ['發展', '发展'],
  ['以後', '以后'],
  ['growth 增長', 'growth 增长'],
  // The texts have this one themselves.
  ['乾', '乾'],
  ['增长', '增长'],
])('%s is looked for as %s', (query, simplified) => {
  expect(simplify(query, readTraditional(pairs))).toBe(simplified);
});
