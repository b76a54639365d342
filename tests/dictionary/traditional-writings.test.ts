import { expect, test } from 'vitest';
import { readDictionary } from '../../src/dictionary/read.ts';
import { readTraditionalWritings } from '../../src/dictionary/traditional-writings.ts';

const dictionary = await readDictionary();
const writings = await readTraditionalWritings();

test.each([...'后长发里干台桥'])(
  '%s has the writings of the dictionary, but itself',
  (character) => {
    const entries = dictionary.entriesOf(character);
    const others = entries
      .map(({ traditional }) => traditional)
      .filter((each) => each !== character);
    expect(new Set(writings[character])).toEqual(new Set(others));
    expect(others).not.toEqual([]);
  },
);

test('a character that is written alike in both has none', () => {
  expect(writings).not.toHaveProperty('人');
});
