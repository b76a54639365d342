import { expect, test } from 'vitest';
import { chineseFigures, englishFigures, figuresInDigits } from '../../src/align/figures.ts';

test.each([
  ['digits', '新增4所、158所', [4, 158]],
  ['scales', '118万人、2.36亿吨、3万亿元', [1_180_000, 236_000_000, 3e12]],
  ['a scale after a space', '39 万', [390_000]],
  ['grouped digits', '1,280户', [1280]],
  ['percentages', '5.4％', [5.4]],
  ['characters with scales', '二百三十一、一百零五、三千二百', [231, 105, 3200]],
  ['years in characters', '二〇二〇年', [2020]],
  ['ordinals and plans', '第八批、“十四五”', [8, 14, 5]],
  ['two in two ways', '两个、二是', [2, 2]],
  ['no figure', '万家灯火', []],
])('Chinese: %s', (_, text, values) => {
  expect(chineseFigures(text)).toEqual(values);
});

test.each([
  ['digits', 'four schools and 158 more', [4, 158]],
  ['scales', '1.18 million, 236 million, 3 trillion', [1_180_000, 236_000_000, 3e12]],
  ['grouped digits', '1,280 households', [1280]],
  ['words', 'twenty-one, eighty, three hundred', [21, 80, 300]],
  ['ordinals', 'the 14th plan, the eighth batch', [14, 8]],
  ['months', 'on October 5', [5, 10]],
  ['no figure', 'someone is often alone', []],
])('English: %s', (_, text, values) => {
  expect(englishFigures(text)).toEqual(values);
});

test('of figures those in digits are told from those in words', () => {
  expect(figuresInDigits('第八批118万人')).toBe('118万');
  expect(figuresInDigits('the eighth batch of 1.18 million')).toBe('1.18 million');
});
