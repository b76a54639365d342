import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RawEntry } from '../../src/dictionary/entry.ts';
import { indexEntries, listEntries } from '../../src/dictionary/raw-entries.ts';

const text = fc.string({ unit: fc.constantFrom('长', '𠮷', 'a', '{', '}', ','), maxLength: 3 });
const entries = fc.array(
  fc.record({
    traditional: text,
    simplified: text,
    pinyin: text,
    english: fc.array(fc.string(), { maxLength: 2 }),
  }),
);

test('entries of JSON are found as those of a list are', () => {
  fc.assert(
    fc.property(entries, (given: RawEntry[]) => {
      const [listed, indexed] = [
        listEntries(given),
        indexEntries(Buffer.from(JSON.stringify(given))),
      ];
      expect([...indexed.all()]).toEqual(given);
      for (const word of [...given.map(({ simplified }) => simplified), '无']) {
        expect(indexed.has(word)).toBe(listed.has(word));
        expect(indexed.of(word)).toEqual(listed.of(word));
      }
    }),
  );
});
