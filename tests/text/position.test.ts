import { expect, test } from 'vitest';
import { positionAt, positionsIn } from '../../src/text/position.ts';

test.each([
  ['', 0, 1, 1],
  ['a\nb', 0, 1, 1],
  ['a\nb', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['\n\n长春', 3, 3, 2],
  ['😀春', 2, 1, 3],
])('%j at %i is line %i, column %i', (text, offset, line, column) => {
  expect(positionAt(text, offset)).toEqual({ line, column });
  expect(positionsIn(text)(offset)).toEqual({ line, column });
});
