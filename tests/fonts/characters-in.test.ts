import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charactersIn } from '../../src/fonts/characters-in.ts';

test.each([
  ['长春长', '春长'],
  [['b', { key: 'a' }, undefined, null, 12], '12ab'],
  [{ say: (count: number) => `第${count}节` }, '第'],
  ['𠮷a𠮷', 'a𠮷'],
])('%j has %s', (value, characters) => {
  for (const character of characters) expect([...charactersIn(value)]).toContain(character);
});

test('every character of every text is there once, and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const found = [...charactersIn([texts])];
      expect(new Set(found)).toEqual(new Set(texts.flatMap((text) => [...text])));
      expect(found.length).toBe(new Set(found).size);
    }),
  );
});
