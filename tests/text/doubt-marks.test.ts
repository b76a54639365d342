import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takeDoubts, writeDoubt } from '../../src/text/doubt-marks.ts';

it('a mark is a comment on a line of its own, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (doubt) => {
      const { text, doubts } = takeDoubts(`一。\n${writeDoubt(doubt)}\n二。\n`);
      expect(text).toBe('一。\n二。\n');
      expect(doubts.map(({ line, column }) => ({ line, column }))).toEqual([
        { line: 2, column: 1 },
      ]);
    }),
  );
});

it('gives each line the number it has in the file', () => {
  const { text, lineOf } = takeDoubts('甲\n<!-- doubt: x -->\n乙\r\n<!-- doubt: y -->\r\n丙');
  expect(text).toBe('甲\n乙\r\n丙');
  expect([1, 2, 3].map(lineOf)).toEqual([1, 3, 5]);
});

it('leaves other comments and the front matter alone', () => {
  const text = '---\n<!-- doubt: x -->\n---\n<!-- x -->\n文 <!-- doubt: y -->\n';
  expect(takeDoubts(text)).toMatchObject({ text, doubts: [] });
});

it('stands above the front matter too, which keeps its lines', () => {
  const { text, doubts, lineOf } = takeDoubts('<!-- doubt: x -->\n---\n<!-- doubt: y -->\n---\n文');
  expect(text).toBe('---\n<!-- doubt: y -->\n---\n文');
  expect(doubts).toMatchObject([{ text: 'x', line: 1 }]);
  expect(lineOf(1)).toBe(2);
});
