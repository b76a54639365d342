import { expect, test } from 'vitest';
import { parseEntry } from '../../src/language/lexicon.ts';

test.each([
  ['长春市', 'Chángchūn Shì', ['长春 Cháng,chūn', '市 Shì']],
  ['长春市', 'Chángchūnshì', ['长春市 Cháng,chūn,shì']],
  ['中韩', 'Zhōng-Hán', ['中韩 Zhōng,Hán']],
  ['西安市', "Xī'ān Shì", ['西安 Xī,ān', '市 Shì']],
  ['西安市', '  Xīān   Shì ', ['西安 Xī,ān', '市 Shì']],
  ['一〇〇', 'yī líng líng', ['一 yī', '〇 líng', '〇 líng']],
  ['玩儿去', 'wánr qù', ['玩儿 wán,r', '去 qù']],
])('%s spelled %s is %j', (text, spelling, words) => {
  const entry = parseEntry(text, spelling);
  expect(entry?.map(({ text: word, pinyin }) => `${word} ${String(pinyin)}`)).toEqual(words);
});

test.each([
  ['长春市', 'Chángchūn'],
  ['长春', 'Cháng chūn shì'],
  ['长春', 'Běijīng'],
  ['长春', ''],
  ['长春', 'Chángchūn!'],
])('%s cannot be spelled %j', (text, spelling) => {
  expect(parseEntry(text, spelling)).toBeUndefined();
});
