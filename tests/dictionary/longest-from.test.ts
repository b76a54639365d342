import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestFrom } from '../../src/dictionary/longest-from.ts';

const words = fc.string({
  unit: fc.constantFrom(...'中国人民大会堂𠮷ab'),
  minLength: 1,
  maxLength: 300,
});

test('no word is longer than what its first two units bound it by', () => {
  fc.assert(
    fc.property(fc.array(words), fc.string(), (all, after) => {
      const bound = longestFrom(all);
      for (const word of all) {
        expect(bound(word)).toBeGreaterThanOrEqual(word.length);
        if (word.length > 1)
          expect(bound(word.slice(0, 2) + after)).toBeGreaterThanOrEqual(word.length);
      }
    }),
  );
});

test('what begins no word need not be looked up', () => {
  const bound = longestFrom(['中国', '中国人民']);
  expect(bound('中国话')).toBe(4);
  expect(bound('国中')).toBe(0);
});
