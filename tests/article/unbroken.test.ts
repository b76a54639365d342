import { expect, test } from 'vitest';
import { splitAtJoined, unbroken } from '../../src/article/unbroken.ts';

test.each([
  ['full and all-round growth', 'full and <span class="unbroken">all-round</span> growth'],
  ['<a class="a-b" href="#note-x-y">plain</a>', '<a class="a-b" href="#note-x-y">plain</a>'],
  ['<a href="#n">long-term</a>', '<a href="#n"><span class="unbroken">long-term</span></a>'],
  ['2019-2020', '2019-2020'],
])('%s', (html, expected) => {
  expect(unbroken(html)).toBe(expected);
});

test.each([
  ['an all-round view', ['an ', 'all-round', ' view']],
  ['worst-case scenarios', ['', 'worst-case', ' scenarios']],
  ['2019-2020, 一流城市', ['2019-2020, 一流城市']],
])('%s in pieces', (text, pieces) => {
  expect(splitAtJoined(text)).toEqual(pieces);
});
