import { expect, test } from 'vitest';
import { rubyOf } from '../../src/markdown/ruby.ts';
import { writtenRubyOf } from '../../src/markdown/written-ruby.ts';

test.each([
  [
    { text: '长春', pinyin: ['Cháng', 'chūn'] },
    '<ruby>长<rt data-py="Cháng"></rt>春<rt data-py="chūn"></rt></ruby>',
  ],
  [{ text: '市', pinyin: ['Shì'] }, '<ruby>市<rt data-py="Shì"></rt></ruby>'],
  [
    { text: '西安', pinyin: ['Xī', 'ān'] },
    '<ruby>西<rt data-py="Xī"></rt>安<rt data-py="\'ān"></rt></ruby>',
  ],
  [
    { text: '中韩', pinyin: ['Zhōng', 'Hán'] },
    '<ruby>中<rt data-py="Zhōng-"></rt>韩<rt data-py="Hán"></rt></ruby>',
  ],
  [{ text: '𠮷', pinyin: ['jí'] }, '<ruby>𠮷<rt data-py="jí"></rt></ruby>'],
  [
    { text: '一个', pinyin: ['yī', 'gè'], spoken: ['yí', 'gè'] },
    '<ruby>一<rt data-py="yī" data-spoken="yí"></rt>个<rt data-py="gè"></rt></ruby>',
  ],
  [{ text: '市', pinyin: ['Shì'], level: 3 }, '<ruby class="l3">市<rt data-py="Shì"></rt></ruby>'],
  [{ text: '，' }, '，'],
  [{ text: '<b>&"' }, '&lt;b&gt;&amp;"'],
])('%j is written %s', (word, html) => {
  expect(rubyOf(word)).toBe(html);
});

test('a word short of readings is an error that names the character', () => {
  expect(() => rubyOf({ text: '长春', pinyin: ['Cháng'] })).toThrow('No reading for 春 in 长春');
});

test.each([
  [
    { text: '长春', pinyin: ['Cháng', 'chūn'] },
    '<ruby>长<rp>(</rp><rt>Cháng</rt><rp>)</rp>春<rp>(</rp><rt>chūn</rt><rp>)</rp></ruby>',
  ],
  [
    { text: '西安', pinyin: ['Xī', 'ān'] },
    "<ruby>西<rp>(</rp><rt>Xī</rt><rp>)</rp>安<rp>(</rp><rt>'ān</rt><rp>)</rp></ruby>",
  ],
  [{ text: '<b>&' }, '&lt;b&gt;&amp;'],
])('%j is written %s where nothing draws readings', (word, html) => {
  expect(writtenRubyOf(word)).toBe(html);
});
