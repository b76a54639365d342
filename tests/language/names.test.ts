import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../src/language/annotate.ts';
import { joinSyllables } from '../../src/language/pinyin-syllables.ts';
import { projectContent } from './words.ts';

const annotate = createAnnotator({ general: (await projectContent()).lexicon });

/** The words of a sentence as a line of pinyin. */
function spelled(sentence: string): string {
  return annotate(sentence)
    .flatMap(({ pinyin }) => (pinyin === undefined ? [] : [joinSyllables(pinyin)]))
    .join(' ');
}

describe('persons', () => {
  test.each([
    ['市长王新伟出席会议', 'shìzhǎng Wáng Xīnwěi chūxí huìyì'],
    ['记者刘晓明报道', 'jìzhě Liú Xiǎomíng bàodào'],
    ['省长刘捷作报告', 'shěngzhǎng Liú Jié zuò bàogào'],
    ['校长任志明表示', 'xiàozhǎng Rén Zhìmíng biǎoshì'],
    ['记者曾晓玲报道', 'jìzhě Zēng Xiǎolíng bàodào'],
    ['诸葛亮', 'Zhūgě Liàng'],
    ['欧阳修', 'Ōuyáng Xiū'],
  ])('%s: surname and given name are two words with capitals', (sentence, pinyin) => {
    expect(spelled(sentence)).toBe(pinyin);
  });

  test.each([
    ['王局长来了', 'Wáng júzhǎng'],
    ['李先生来了', 'Lǐ xiānsheng'],
    ['张教授来了', 'Zhāng jiàoshòu'],
  ])('%s: a title after the surname is a word in lower case', (sentence, pinyin) => {
    expect(spelled(sentence)).toContain(pinyin);
  });

  test.each([
    '高度重视安全',
    '任务完成得好',
    '全市方案已定',
    '马路边种树',
    '石头很重',
    '书记到村里走访',
    '村民田里插秧',
    '广大代表高度评价',
    '他任书记三年',
    '白菜和黄瓜',
  ])('%s names nobody', (sentence) => {
    expect(spelled(sentence)).not.toMatch(/\p{Lu}/u);
  });
});

describe('places', () => {
  test.each([
    ['杭州市余杭区', 'Hángzhōu Shì Yúháng Qū'],
    ['沈阳市浑南区', 'Shěnyáng Shì Húnnán Qū'],
    ['长沙县', 'Chángshā Xiàn'],
    ['延边朝鲜族自治州', 'Yánbiān Cháoxiǎnzú Zìzhìzhōu'],
    ['内蒙古自治区', 'Nèiměnggǔ Zìzhìqū'],
    ['泰山', 'Tài Shān'],
    ['湘江', 'Xiāng Jiāng'],
    ['洞庭湖区', 'Dòngtíng Hú qū'],
    ['佛山', 'Fóshān'],
  ])('%s: the name and its kind are two words with capitals', (place, pinyin) => {
    expect(spelled(place)).toBe(pinyin);
  });

  test.each(['山区', '开发区', '各县区', '市辖区', '革命老区', '社区里', '学区房'])(
    '%s is no name',
    (text) => {
      expect(spelled(text)).not.toMatch(/\p{Lu}/u);
    },
  );
});

test.each([
  ['中国共产党', 'Zhōngguó Gòngchǎndǎng'],
  ['全国人民代表大会', 'Quánguó Rénmín Dàibiǎo Dàhuì'],
  ['中共湖南省委', 'Zhōnggòng Húnán shěngwěi'],
  ['外交部', 'Wàijiāobù'],
])('organisations take capitals: %s', (text, pinyin) => {
  expect(spelled(text)).toBe(pinyin);
});
