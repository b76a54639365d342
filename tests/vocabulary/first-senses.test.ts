import { expect, test } from 'vitest';
import { firstSenses } from '../../src/vocabulary/first-senses.ts';

test.each([
  ['as many as are wanted', ['a', 'b', 'c', 'd'], ['a', 'b', 'c']],
  ['no more than there is room for', ['one', 'two', 'seventeen'], ['one', 'two']],
  ['at least one', ['a very long sense indeed'], ['a very long sense indeed']],
  ['none after one that is too long', ['a', 'a very long one', 'b'], ['a']],
  ['none of none', [], []],
])('%s', (_, senses, expected) => {
  expect(firstSenses(senses, { senses: 3, letters: 10 })).toEqual(expected);
});
