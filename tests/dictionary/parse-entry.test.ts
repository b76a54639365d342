import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../src/dictionary/parse-entry.ts';
import { rawEntry } from './entries.ts';

const senses = (line: string): readonly string[] => parseEntry(rawEntry(line)).senses;

describe('senses', () => {
  test.each([
    ['classifiers are none', '市 市 [shi4] /city/CL:個|个[ge4],座[zuo4]/', ['city']],
    ['nor are those within one', '夢 梦 [meng4] /dream (CL:場|场[chang2])/', ['dream']],
    ['other pronunciations are none', '微 微 [wei1] /tiny/Taiwan pr. [wei2]/', ['tiny']],
    ['nor are those within one', '和 和 [he2] /and; with (Taiwan pr. [han4])/', ['and; with']],
    ['names of radicals are none', '一 一 [yi1] /one/"one" radical (Kangxi radical 1)/', ['one']],
    ['surnames come last', '王 王 [wang2] /surname Wang/king/', ['king', 'surname Wang']],
    [
      'so do old ones',
      '后 后 [hou4] /(archaic) monarch/empress/',
      ['empress', '(archaic) monarch'],
    ],
    [
      'those of a trade or a dialect come after the rest',
      '板塊 板块 [ban3 kuai4] /(geology) tectonic plate/(coll.) slab/(fig.) sector/(law) matter/',
      ['(fig.) sector', '(law) matter', '(geology) tectonic plate', '(coll.) slab'],
    ],
    ['that a form is bound is left out', '省 省 [sheng3] /(bound form) ministry/', ['ministry']],
    ['misprints are mended', '制 制 [zhi4] /adminstrative system/', ['administrative system']],
    [
      'words named in them are simplified, their readings spelled',
      '個 个 [ge4] /(used with 這|这[zhe4])/',
      ['(used with 这 zhè)'],
    ],
    [
      'long readings are left out',
      '文創 文创 [wen2 chuang4] /abbr. for 文化創意產業|文化创意产业[wen2 hua4 chuang4 yi4 chan3 ye4]/',
      ['abbr. for 文化创意产业'],
    ],
    ['so is a bare reading', '的 的 [de5] /or [di5] in songs/', ['or di in songs']],
    ['pointing to another word is none', '裏 里 [li3] /variant of 裡|里[li3]/', []],
    ['nor is “see”', '長春 长春 [Chang2 chun1] /see 長春市|长春市[Chang2 chun1 Shi4]/', []],
  ])('%s', (_, line, expected) => {
    expect(senses(line)).toEqual(expected);
  });
});

test('an entry keeps the words it points to and those it is short for', () => {
  expect(
    parseEntry(rawEntry('長春 长春 [Chang2 chun1] /see 長春市|长春市[Chang2 chun1 Shi4]/'))
      .references,
  ).toEqual([{ text: '长春市', syllables: ['Cháng', 'chūn', 'Shì'] }]);
  expect(
    parseEntry(rawEntry('人大 人大 [ren2 da4] /abbr. for 人民代表大會|人民代表大会/')).abbreviates,
  ).toEqual([{ text: '人民代表大会' }]);
});
