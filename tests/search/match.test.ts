import { describe, expect, test } from 'vitest';
import { testOf } from '../../src/search/match.ts';
import { analyse } from '../../src/search/query.ts';
import { stem } from '../../src/search/stem.ts';

const line = {
  zh: '2020年，长春市GDP增长7.2%，一个新长影，西安',
  en: 'In 2020 Changchun’s GDP grew by 7.2 percent and 1,180 projects developed the city.',
  pinyin: 'nián Cháng chūn shì zēng zhǎng yī gè xīn Cháng yǐng Xī ān',
  terms: [['长影', 'Changchun Film Studio', 'Changying']] as [string, ...string[]][],
};

/** What a query finds in the line, as text: Chinese / English. */
function found(query: string, loose = false): string | undefined {
  const match = testOf(line)(analyse(query, { loose }));
  if (match === undefined) return undefined;
  const texts = (['zh', 'en'] as const).map((language) =>
    match[language].map(([start, end]) => line[language].slice(start, end)).join(', '),
  );
  return texts.join(' / ');
}

describe('a line', () => {
  test.each([
    // Chinese, any substring
    ['长春', '长春 / '],
    ['春市', '春市 / '],
    ['2020年', '2020年 / '],
    ['２０２０', '2020 / 2020'],
    ['7.2', '7.2 / 7.2'],
    ['增长7.2%', '增长7.2 / '],
    ['市gdp增', '市GDP增 / '],
    ['年长', undefined],
    ['长市', undefined],
    ['20', undefined],
    // pinyin
    ['changchun', '长春 / Changchun'],
    ['chángchūn', '长春 / '],
    ['cháng chūn', '长春 / '],
    ['chang2 chun1 shi4', '长春市 / '],
    ['zhǎngchūn', undefined],
    ['zengzhang', '增长 / '],
    ['zhang', undefined],
    ['zhǎng', '长 / '],
    ['yí gè', '一个 / '],
    ['yīgè', '一个 / '],
    ['xian', '西安 / '],
    ["xi'an", '西安 / '],
    ['nian chang', undefined],
    // English
    ['develop', ' / developed'],
    ['DEVELOPMENT', ' / developed'],
    ['cities', ' / city'],
    ['1180', ' / 1,180'],
    ['Changchun GDP', '长春, GDP / Changchun, GDP'],
    ['"grew by"', ' / grew by'],
    ['"by grew"', undefined],
    ['devel', undefined],
    // another rendering of a term, where the line has none of its own
    ['Changying', '长影 / '],
    ['Film Studio', '长影 / '],
    // both languages
    ['长影 grew', '长影 / grew'],
    ['长影 shrank', undefined],
  ])('meets %s with %s', (query, expected) => {
    expect(found(query)).toBe(expected);
  });

  test.each([
    ['zhang', '长 / '],
    ['changch', '长春 / Changchun'],
    ['devel', ' / developed'],
    ['长春增长', '长春, 增长 / '],
  ])('loosely meets %s with %s', (query, expected) => {
    expect(found(query, true)).toBe(expected);
  });
});

describe('u that was typed for ü', () => {
  const line = { zh: '绿园的纪律', en: '', pinyin: 'Lǜ yuán de jì lǜ' };
  const meets = (query: string): { zh: string[]; weak: boolean } | undefined => {
    const match = testOf(line)(analyse(query));
    return (
      match && {
        zh: match.zh.map(([start, end]) => line.zh.slice(start, end)),
        weak: match.weak === true,
      }
    );
  };

  test.each([
    ['lvyuan', { zh: ['绿园'], weak: false }],
    ['lüyuan', { zh: ['绿园'], weak: false }],
    ['lǜyuán', { zh: ['绿园'], weak: false }],
    ['luyuan', { zh: ['绿园'], weak: true }],
    ['lu4yuan2', { zh: ['绿园'], weak: true }],
    ['lu2yuan2', undefined],
    ['jilu', { zh: ['纪律'], weak: true }],
    ['nuyuan', undefined],
  ])('%s meets %j', (query, expected) => {
    expect(meets(query)).toEqual(expected);
  });

  test('is no weak match where the line has u as well', () => {
    const both = { zh: '记录、纪律', en: '', pinyin: 'jì lù jì lǜ' };
    expect(testOf(both)(analyse('jilu'))).toEqual({ zh: [[0, 2]], en: [] });
  });
});

describe('a word that may differ by a letter', () => {
  const near = (word: string): boolean =>
    testOf(line)([[{ kind: 'near', word, stem: stem(word) }]]) !== undefined;

  test.each([
    ['changchum', true],
    ['chnagchun', true],
    ['projcts', true],
    ['perrcent', true],
    ['peercant', false],
    ['cry', false],
  ])('%s: %s', (word, expected) => {
    expect(near(word)).toBe(expected);
  });
});
