import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '../../src/text/one-line.ts';

test.each([
  ['一\t二', '一 二'],
  ['one\r\ntwo', 'one two'],
  ['a\u2028b\u0085c', 'a b c'],
  ['a\0b', 'a b'],
  ['a\uFFFFb', 'a b'],
  ['half \uD83D of a pair', 'half \uFFFD of a pair'],
  ['𠮷 😀 fi  两  格', '𠮷 😀 fi  两  格'],
  ['', ''],
])('%j becomes %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test('no text gives a second line, and none is changed twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = oneLine(text);
      expect(line).not.toMatch(/[\t\n\v\f\r\x85\u2028\u2029]/);
      expect(oneLine(line)).toBe(line);
    }),
  );
});
