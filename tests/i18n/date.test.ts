import { expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/date.ts';

test.each([
  ['2020', '2020年', '2020'],
  ['2020-01', '2020年1月', 'January 2020'],
  ['2020-01-08', '2020年1月8日', 'January 8, 2020'],
  ['2020-12-31', '2020年12月31日', 'December 31, 2020'],
])('%s is %s in Chinese and %s in English', (date, zh, en) => {
  expect(formatDate(date, 'zh')).toBe(zh);
  expect(formatDate(date, 'en')).toBe(en);
});
