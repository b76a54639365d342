import { expect, test } from 'vitest';
import { countHan, isHan } from '../../src/text/characters.ts';

test.each(['长', '〇', '𠮷', '々'])('%s is Han', (character) => {
  expect(isHan(character)).toBe(true);
});

test.each(['，', '《', 'A', '1', ' ', '', 'あ', '😀', '—'])('%j is not Han', (character) => {
  expect(isHan(character)).toBe(false);
});

test.each([
  ['展望2020', 2],
  ['', 0],
  ['第一〇〇部队', 6],
  ['GDP，8.5%', 0],
  ['𠮷𠮷', 2],
])('%j has %i Han characters', (text, count) => {
  expect(countHan(text)).toBe(count);
});
