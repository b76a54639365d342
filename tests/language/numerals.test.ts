import { expect, test } from 'vitest';
import { cutNumber } from '../../src/language/numerals.ts';

test.each([
  ['一个', '一 个'],
  ['十一个', '十一 个'],
  ['第二十次', '第二十 次'],
  ['二百元', '二百 元'],
  ['几十亩', '几十 亩'],
  ['十几个', '十几 个'],
  ['百亿元', '百亿 元'],
  ['二十世纪', '二十 世纪'],
  ['九十年代', '九十 年代'],
  ['一九四九年', '一九四九 年'],
  ['三千五百', '三千 五百'],
  ['三千五百亿', '三千 五百 亿'],
  ['一百零五', '一百 零 五'],
])('%s is %s', (text, words) => {
  expect(cutNumber(text)?.join(' ')).toBe(words);
});

test.each(['二十五', '三万', '十亿', '一九四九', '百年', '千米', '一元', '一般', '三农', '多元'])(
  '%s stays whole',
  (text) => {
    expect(cutNumber(text)).toBeUndefined();
  },
);
