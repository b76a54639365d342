import { describe, expect, test } from 'vitest';
import { readDictionary } from '../../src/dictionary/read.ts';
import { isHeadword, sensesOf } from '../../src/dictionary/senses-of.ts';
import { usualFirst, wordsWithUsualSense } from '../../src/dictionary/usual-senses.ts';
import { dictionaryOf } from './entries.ts';

const small = dictionaryOf(
  '長 长 [chang2] /long/',
  '長 长 [zhang3] /chief/to grow/',
  '紅旗 红旗 [Hong2 qi2] /Hongqi, a brand/',
  '紅旗 红旗 [hong2 qi2] /red flag/',
  '東西 东西 [dong1 xi1] /east and west/',
  '東西 东西 [dong1 xi5] /thing/',
  '成分 成分 [cheng2 fen4] /ingredient/',
  '花兒 花儿 [hua1 r5] /erhua variant of 花[hua1]/',
  '花 花 [hua1] /flower/',
  '長春 长春 [Chang2 chun1] /see 長春市|长春市[Chang2 chun1 Shi4]/',
  '長春市 长春市 [Chang2 chun1 Shi4] /Changchun, capital of Jilin/',
  '期貨 期货 [qi1 huo4] /abbr. for 期貨合約|期货合约[qi1 huo4 he2 yue1]/',
  '期貨合約 期货合约 [qi1 huo4 he2 yue1] /futures contract/',
  '甲 甲 [jia3] /see 乙[yi3]/',
  '乙 乙 [yi3] /see 甲[jia3]/',
);

describe('the senses that fit a reading', () => {
  test.each([
    ['长', 'cháng', ['long']],
    ['长', 'zhǎng', ['chief', 'to grow']],
    ['红旗', 'hóng qí', ['red flag']],
    ['红旗', 'Hóng qí', ['Hongqi, a brand', 'red flag']],
    ['东西', 'dōng xi', ['thing']],
    ['东西', 'dōng xī', ['east and west']],
    ['成分', 'chéng fen', ['ingredient']],
    ['花儿', 'huā ér', ['flower']],
    ['长春', 'Cháng chūn', ['Changchun, capital of Jilin']],
    ['期货', 'qī huò', ['abbr. for 期货合约 qīhuòhéyuē', 'futures contract']],
    ['长', 'dào', ['long', 'chief', 'to grow']],
    ['没有', 'méi yǒu', []],
    ['甲', 'jiǎ', []],
  ])('%s read %s: %j', (text, reading, senses) => {
    expect(sensesOf({ text, syllables: reading.split(' ') }, small)).toEqual(senses);
  });
});

test('a word is one of the dictionary only with its reading', () => {
  expect(isHeadword({ text: '成分', syllables: ['chéng', 'fen'] }, small)).toBe(true);
  expect(isHeadword({ text: '长', syllables: ['dào'] }, small)).toBe(false);
});

describe('CC-CEDICT', async () => {
  const dictionary = await readDictionary();

  test.each([
    ['发展', 'fā zhǎn', 'development'],
    ['后', 'hòu', 'back'],
    ['里', 'lǐ', 'inside'],
    ['等', 'děng', 'and so on; etc.; et al.'],
    ['面', 'miàn', 'face'],
    ['台', 'tái', 'platform'],
    ['地', 'de', '-ly'],
    ['振兴', 'zhèn xīng', 'to revive; to revitalize; to invigorate; to re-energize'],
    ['东北', 'Dōng běi', 'Northeast China; Manchuria'],
    ['市', 'Shì', 'market'],
  ])('%s (%s) is first of all “%s”', (text, reading, sense) => {
    expect(sensesOf({ text, syllables: reading.split(' ') }, dictionary)[0]).toBe(sense);
  });

  test.each(wordsWithUsualSense)('%s has the sense that is said to be its usual one', (text) => {
    const senses = dictionary.entriesOf(text).flatMap((entry) => entry.senses);
    expect(usualFirst(text, senses)).not.toEqual(senses);
  });

  test('no sense of any word has a number for a tone or a traditional form beside the simplified', () => {
    const words = ['一', '的', '长春', '人大', '了', '北京', '中国', '个', '文创', '统战部', '塔'];
    const senses = words.flatMap((text) =>
      dictionary.entriesOf(text).flatMap((entry) => entry.senses),
    );
    expect(senses.length).toBeGreaterThan(30);
    expect(senses.filter((sense) => /[|[\]]|[a-z][1-5]\b/.test(sense))).toEqual([]);
  });
});
