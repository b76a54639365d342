import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingSenses } from '../../src/vocabulary/fitting-senses.ts';

test.each([
  [
    'the sense the translation uses comes first, whatever its ending',
    ['to ensure', 'to guarantee'],
    ['It guarantees the supply.'],
    ['to guarantee', 'to ensure'],
  ],
  [
    'all words of an alternative have to be there',
    ['to impel', 'to carry forward', 'to advance'],
    ['They carry the work on, advancing steadily.'],
    ['to advance', 'to impel', 'to carry forward'],
  ],
  [
    'one alternative is enough, asides do not count',
    ['market', '(bound form) town; city'],
    ['A city in the north.'],
    ['(bound form) town; city', 'market'],
  ],
  [
    'what fits less than half of the translations stays where it is',
    ['and', '(sports) to draw; to tie'],
    ['Plans were drawn up.', 'Roads and bridges.', 'People and villages.'],
    ['and', '(sports) to draw; to tie'],
  ],
  [
    'names tell nothing, as they are in every translation',
    ['Jilin Province, capital Changchun', 'Jilin, prefecture-level city'],
    ['Jilin is in the north.'],
    ['Jilin Province, capital Changchun', 'Jilin, prefecture-level city'],
  ],
  ['without a translation the order stays', ['b', 'a'], [], ['b', 'a']],
])('%s', (_, senses, translations, expected) => {
  expect(fittingSenses(senses, translations)).toEqual(expected);
});

test('no sense is lost, none added', () => {
  const words = fc.array(fc.constantFrom('to build', 'city; town', '(math.) sum', 'Jilin', ''));
  fc.assert(
    fc.property(words, fc.array(fc.string()), (senses, translations) => {
      const texts = [...translations, 'The town builds.'];
      expect([...fittingSenses(senses, texts)].sort()).toEqual([...senses].sort());
    }),
  );
});
