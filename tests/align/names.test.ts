import { expect, test } from 'vitest';
import { nameWords, spelledNames } from '../../src/align/names.ts';

test.each([
  ['words with a capital', 'The Changchun report', ['the', 'changchun']],
  ['apostrophes and possessives go', 'Nong’an’s and Xi’an', ['nongan', 'xian']],
  ['accents go, ü is v', 'Lüyuan and Xī’ān', ['lvyuan', 'xian']],
])('%s', (_, english, names) => {
  expect(nameWords(english)).toEqual(names);
});

test.each([
  ['a name within a sentence', ['zai', 'nong', 'an', 'xian'], ['nongan']],
  ['one syllable is no name', ['wo', 'men', 'he', 'ta'], []],
  ['a name begins and ends with a syllable', ['xia', 'nong', 'ang'], []],
])('%s', (_, syllables, found) => {
  expect(spelledNames(syllables, ['nongan', 'he'])).toEqual(found);
});
