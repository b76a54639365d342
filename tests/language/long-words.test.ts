import { expect, test } from 'vitest';
import { cutLongWord } from '../../src/language/long-words.ts';

const isWord = (part: string): boolean => ['收费站', '现代化'].includes(part);

test.each([
  ['社会主义', '社会 主义'],
  ['高速公路', '高速 公路'],
  ['高速公路收费站', '高速 公路 收费站'],
  ['农业现代化', '农业 现代化'],
])('%s is made of %s', (text, words) => {
  expect(cutLongWord(text, isWord)?.join(' ')).toBe(words);
});

test.each(['收费站', '奥林匹克', '层出不穷', '现代化'])('%s stays whole', (text) => {
  expect(cutLongWord(text, isWord)).toBeUndefined();
});
