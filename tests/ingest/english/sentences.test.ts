import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitEnglish } from '../../../src/ingest/english/sentences.ts';

test.each([
  ['one sentence a full stop', 'It opened. All came.', ['It opened.', 'All came.']],
  ['questions and exclamations end one', 'Why? Look! Here.', ['Why?', 'Look!', 'Here.']],
  ['semicolons part too', 'It opened; all came.', ['It opened;', 'all came.']],
  ['decimals end nothing', 'It grew 5.4 percent.', ['It grew 5.4 percent.']],
  ['titles end nothing', 'Mr. Li met Dr. Wang.', ['Mr. Li met Dr. Wang.']],
  ['initials end nothing', 'J. R. Smith came.', ['J. R. Smith came.']],
  ['numbers and dates end nothing', 'No. 3 opened on Jan. 5.', ['No. 3 opened on Jan. 5.']],
  ['small letters go on', 'It cost 5 yuan approx. in all.', ['It cost 5 yuan approx. in all.']],
  ['a figure may begin one', 'It grew. 158 schools opened.', ['It grew.', '158 schools opened.']],
  [
    'a stop in quotation marks ends nothing',
    'He said, “Good. Go.” He left.',
    ['He said, “Good. Go.”', 'He left.'],
  ],
  ['nor in straight ones', 'She asked "Why? How?" twice.', ['She asked "Why? How?" twice.']],
  [
    'nor in brackets',
    'It grew (see Fig. 1; 2. Yes) fast. Good.',
    ['It grew (see Fig. 1; 2. Yes) fast.', 'Good.'],
  ],
  [
    'a mark never closed opens nothing',
    'He said, “Good. Go. Now.',
    ['He said, “Good.', 'Go.', 'Now.'],
  ],
  ['ellipses end one where a capital follows', 'Well… Good… so.', ['Well…', 'Good… so.']],
  ['text without a mark is one', 'A new bridge', ['A new bridge']],
])('%s', (_, paragraph, sentences) => {
  expect(splitEnglish(paragraph)).toEqual(sentences);
});

test('sentences hold all of a paragraph but white space', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aB1 .?!;“”"()…’,'), maxLength: 60 });
  fc.assert(
    fc.property(text, (paragraph) => {
      const space = /\s+/g;
      expect(splitEnglish(paragraph).join('').replace(space, '')).toBe(
        paragraph.replace(space, ''),
      );
    }),
  );
});
