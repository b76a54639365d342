import { expect, test } from 'vitest';
import { partsOf } from '../../src/dictionary/parts-of.ts';
import { dictionaryOf } from './entries.ts';

const dictionary = dictionaryOf(
  '挑戰 挑战 [tiao3 zhan4] /to challenge/',
  '賽 赛 [sai4] /competition/',
  '挑戰賽 挑战赛 [tiao3 zhan4 sai4] /challenge cup/',
  '高清 高清 [gao1 qing1] /high definition/',
  '高起 高起 [gao1 qi3] /to rise high/',
  '起點 起点 [qi3 dian3] /starting point/',
);

test.each([
  ['挑战赛', 'tiǎo zhàn sài', ['挑战 tiǎo zhàn', '赛 sài']],
  ['超高清', 'chāo gāo qīng', ['超 chāo', '高清 gāo qīng']],
  ['高起点', 'gāo qǐ diǎn', ['高 gāo', '起点 qǐ diǎn']],
  ['村小', 'cūn xiǎo', ['村 cūn', '小 xiǎo']],
  ['赛', 'sài', ['赛 sài']],
])('%s is made of %j', (text, reading, parts) => {
  const found = partsOf({ text, syllables: reading.split(' ') }, dictionary);
  expect(found.map((part) => `${part.text} ${part.syllables.join(' ')}`)).toEqual(parts);
});
