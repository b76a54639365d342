import { expect, test } from 'vitest';
import { isChinese } from '../../src/text/is-chinese.ts';

test.each([
  ['新桥昨日通车。', true],
  ['The 新桥昨日通车。', true],
  ['5G新桥昨日通车。', true],
  ['They called it “新桥昨日通车.”', false],
  ['新桥', false],
  ['The new bridge opened.', false],
  ['', false],
])('%s: %s', (text, is) => {
  expect(isChinese(text)).toBe(is);
});
