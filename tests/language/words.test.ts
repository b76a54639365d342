import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createAnnotator } from '../../src/language/annotate.ts';
import { parseLexicon } from '../../src/language/parse-lexicon.ts';
import { joinSyllables } from '../../src/language/pinyin-syllables.ts';

const annotate = createAnnotator({
  general: parseLexicon('general', readFileSync('content/lexicon.yaml', 'utf8')).lexicon,
});

/** Only the words, spelled: what a reader would see as a line of pinyin. */
function spelled(sentence: string): string {
  return annotate(sentence)
    .flatMap(({ pinyin }) => (pinyin === undefined ? [] : [joinSyllables(pinyin)]))
    .join(' ');
}

test.each([
  ['湖南省委', 'Húnán shěngwěi'],
  ['南京市', 'Nánjīng Shì'],
  ['西安', "Xī'ān"],
  ['长株潭', 'Cháng-Zhū-Tán'],
  ['清华大学', 'Qīnghuá Dàxué'],
  ['中国人民', 'Zhōngguó rénmín'],
])('names take capitals and stand apart: %s', (text, pinyin) => {
  expect(spelled(text)).toBe(pinyin);
});

test.each([
  ['知识', 'zhīshi'],
  ['困难', 'kùnnan'],
  ['扎实', 'zhāshi'],
  ['队伍', 'duìwu'],
  ['故事', 'gùshi'],
  ['衣服', 'yīfu'],
  ['学生', 'xuésheng'],
  ['清楚', 'qīngchu'],
  ['晚上', 'wǎnshang'],
])('neutral tones are those of the dictionary: %s', (text, pinyin) => {
  expect(spelled(text)).toBe(pinyin);
});

test('AABB is spelled with a hyphen', () => {
  expect(joinSyllables(['xǔ', 'xǔ', 'duō', 'duō'])).toBe('xǔxǔ-duōduō');
});

test('the words joined are the sentence', () => {
  const sentence = '2020年，我们“稳步地”推进5G+4K、𠮷野家 and more！';
  expect(
    annotate(sentence)
      .map(({ text }) => text)
      .join(''),
  ).toBe(sentence);
});

test('every Han character has one syllable', () => {
  for (const { text, pinyin } of annotate('为了孩子们长大以后都能过得好，还要努力。')) {
    if (pinyin !== undefined) expect(pinyin).toHaveLength([...text].length);
  }
});
