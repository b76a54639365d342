import { describe, expect, test } from 'vitest';
import {
  cutSyllables,
  joinSyllables,
  plainSyllable,
  spellSyllables,
} from '../../src/language/pinyin-syllables.ts';

test.each([
  ['Cháng', 'chang'],
  ['nǚ', 'nü'],
  ['lǜ', 'lü'],
  ['Ér', 'er'],
  ['de', 'de'],
  ['Ōu', 'ou'],
  ['chu\u0304n', 'chun'],
])('%s is %s without tone and capital', (syllable, plain) => {
  expect(plainSyllable(syllable)).toBe(plain);
});

describe('joinSyllables', () => {
  test.each([
    [['Xī', 'ān'], "Xī'ān"],
    [['nǚ', 'ér'], "nǚ'ér"],
    [['Zhōng', 'Hán'], 'Zhōng-Hán'],
    [['Cháng', 'chūn'], 'Chángchūn'],
    [['dì', 'èr'], "dì'èr"],
    [['hǎi', 'ōu'], "hǎi'ōu"],
    [['huā', 'r'], 'huār'],
    [['Cháng', 'Jí', 'Tú'], 'Cháng-Jí-Tú'],
    [['Dōng', 'Ōu'], 'Dōng-Ōu'],
    [['xiān'], 'xiān'],
    [[], ''],
  ])('%j is spelled %s', (syllables, spelling) => {
    expect(joinSyllables(syllables)).toBe(spelling);
  });
});

test.each([
  [['ān'], ['ān']],
  [
    ['Xī', 'ān'],
    ['Xī', "'ān"],
  ],
  [
    ['Jīng', 'Jīn', 'Jì'],
    ['Jīng-', 'Jīn-', 'Jì'],
  ],
  [
    ['Dōng', 'Ōu'],
    ['Dōng-', 'Ōu'],
  ],
  [
    ['qīng', 'qīng', 'chǔ', 'chǔ'],
    ['qīng', 'qīng-', 'chǔ', 'chǔ'],
  ],
  [
    ['wǔ', 'yuè'],
    ['wǔ', 'yuè'],
  ],
])('%j are written %j', (syllables, written) => {
  expect(spellSyllables(syllables)).toEqual(written);
});

describe('cutSyllables', () => {
  test.each([
    ['长春', 'Chángchūn', ['Cháng', 'chūn']],
    ['西安', "Xī'ān", ['Xī', 'ān']],
    ['西安', 'Xī’ān', ['Xī', 'ān']],
    ['西安', 'Xīān', ['Xī', 'ān']],
    ['先', 'xiān', ['xiān']],
    ['女儿', "nǚ'ér", ['nǚ', 'ér']],
    ['中韩', 'Zhōng-Hán', ['Zhōng', 'Hán']],
    ['方案', "fāng'àn", ['fāng', 'àn']],
    ['反感', 'fǎngǎn', ['fǎn', 'gǎn']],
    ['花儿', 'huār', ['huā', 'r']],
    ['儿童', 'értóng', ['ér', 'tóng']],
    ['绿', 'lǜ', ['lǜ']],
    ['长', 'zhǎng', ['zhǎng']],
    ['一〇〇', 'yīlínglíng', ['yī', 'líng', 'líng']],
  ])('%s spelled %s is %j', (word, spelling, syllables) => {
    expect(cutSyllables(word, spelling)).toEqual(syllables);
  });

  test('takes letters with combining marks for the composed ones', () => {
    expect(cutSyllables('女儿', "nǚ'ér".normalize('NFD'))).toEqual(['nǚ', 'ér']);
  });

  test.each([
    ['先', "xī'ān"],
    ['长春', 'Cháng'],
    ['长春', 'Chángchūnshì'],
    ['长春', 'Chūncháng'],
    ['绿', 'lù-'],
    ['花', 'r'],
    ['长', ''],
    ['', 'cháng'],
    ['长', 'chan'],
  ])('%j cannot be spelled %j', (word, spelling) => {
    expect(cutSyllables(word, spelling)).toBeUndefined();
  });
});
