import { expect, test } from 'vitest';
import { Grid } from '../../src/align/grid.ts';

test('a small grid has every place', () => {
  const grid = new Grid(3, 5, 0);
  grid.set(3, 5, 7);
  expect(grid.get(3, 5)).toBe(7);
  expect(grid.has(0, 5)).toBe(true);
  expect(grid.has(4, 0)).toBe(false);
});

test('a large one keeps to the diagonal, its corners included', () => {
  const grid = new Grid(20_000, 30_000, 0);
  expect([grid.has(0, 0), grid.has(20_000, 30_000)]).toEqual([true, true]);
  expect(grid.has(10_000, 15_000)).toBe(true);
  expect(grid.has(0, 30_000)).toBe(false);
});
