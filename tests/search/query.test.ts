import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { cutPinyin } from '../../src/search/cut-pinyin.ts';
import { othersFor } from '../../src/search/other-units.ts';
import { analyse, wordsOf, type Condition, type Unit } from '../../src/search/query.ts';
import { knownSyllable, readSyllable } from '../../src/search/syllables.ts';

/** `zh1ang3` style for syllables, so that expectations are short. */
function spelled(cuts: ReturnType<typeof cutPinyin>): string[] {
  return cuts.map((cut) =>
    cut.map(({ plain, tone, open }) => `${plain}${tone ?? ''}${open ? '…' : ''}`).join(' '),
  );
}

function told(unit: Unit): string {
  switch (unit.kind) {
    case 'phrase':
      return unit.elements.map(({ text }) => text).join('·');
    case 'quoted':
      return `“${unit.stems.join(' ')}”`;
    case 'pinyin':
      return `[${spelled(unit.cuts).join(', ')}]`;
    case 'near':
      return `~${unit.word}`;
    case 'word':
      return `${unit.stem}${unit.open ? '…' : ''}[${spelled(unit.cuts).join(', ')}]`;
  }
}

const tell = (conditions: readonly Condition[]): string[] =>
  conditions.map((condition) => condition.map(told).join(' + '));

describe('pinyin', () => {
  test.each([
    ['changchun', ['chang chun']],
    ['chángchūn', ['chang2 chun1']],
    ['zeng1zhang3', ['zeng1 zhang3']],
    ['zhang3', ['zhang3']],
    ['xian', ['xian', 'xi an']],
    ['xīān', ['xi1 an1']],
    ['fangan', ['fang an', 'fan gan']],
    ['nǚ', ['nv3']],
    ['nv3', ['nv3']],
    ['lüe', ['lve', 'lv e']],
    ['lue', ['lve', 'lu e']],
    ['de5', ['de5']],
    ['development', []],
    ['2020', []],
    ['5g', []],
  ])('%s is cut into %j', (word, expected) => {
    expect(spelled(cutPinyin(word))).toEqual(expected);
  });

  test('the last syllable may be unfinished', () => {
    expect(spelled(cutPinyin('changch', { open: true }))).toEqual(['chang ch…']);
    expect(cutPinyin('changch')).toEqual([]);
  });

  test('every reading of every common character is a syllable of the table', () => {
    const characters = Array.from({ length: 0x9fa5 - 0x4e00 }, (_, index) =>
      String.fromCodePoint(0x4e00 + index),
    );
    const readings = new Set(
      characters
        .flatMap((character) => pinyin(character, { type: 'array' }))
        .map((reading) => readSyllable(reading).plain),
    );
    const unknown = [...readings].filter((plain) => knownSyllable(plain) === undefined);
    // 呣 and 嗯 are spoken without a vowel, and a few characters have no reading.
    expect(unknown.sort()).toEqual(['', 'm', 'ng']);
  });
});

describe('a query', () => {
  test.each([
    ['长春', ['长·春']],
    ['长春 增长', ['长·春 + 增·长']],
    ['增长7.2%', ['增·长·7.2']],
    ['２０２０年', ['2020·年']],
    ['118万', ['118·万']],
    ['developing', ['develop[]']],
    ['Major Projects', ['major[] + project[]']],
    ['"major projects"', ['“major project”']],
    ['“长春”', ['长·春']],
    ['city’s', ['citi[]']],
    ['changchun', ['changchun[chang chun]']],
    ['cháng chūn', ['[chang2 chun1]']],
    ['Chángchūn', ['[chang2 chun1]']],
    ['Chángchūn zēngzhǎng', ['[chang2 chun1] + [zeng1 zhang3]', '[chang2 chun1 zeng1 zhang3]']],
    ['chang chun', ['chang[] + chun[]', '[chang chun]']],
    ['zeng1 zhang3', ['[zeng1 zhang3]']],
    ["xi'an", ['xi[] + an[]', '[xi an]']],
    ['lu:4', ['[lv4]']],
    ['changchun economy', ['changchun[chang chun] + economi[]']],
    ['长春 economy', ['长·春 + economi[]']],
    ['，。', []],
    ['', []],
  ])('%s means %j', (query, expected) => {
    expect(tell(analyse(query))).toEqual(expected);
  });

  test.each([
    ['develo', ['develo…[]']],
    ['changch', ['changch…[chang ch…]']],
    ['chun', ['chun…[chun…, chu n…]']],
    ['长春增长', ['长·春 + 增·长']],
  ])('%s loosely means %j', (query, expected) => {
    expect(tell(analyse(query, { loose: true }))).toEqual(expected);
  });
});

describe('the words that a query is about', () => {
  test.each([
    [
      'how many kindergartens did Changchun build',
      'kindergarten[] + changchun[chang chun] + build[]',
    ],
    ['What is the growth target?', 'grow[] + target[]'],
    ['长春去年新建了多少幼儿园', '长·春 + 去·年 + 新·建 + 幼·儿·园'],
    ['什么是三大攻坚战', '三·大·攻·坚·战'],
    ['长春市的经济怎么样', '长·春·市 + 经·济'],
    ['2020年的目标', '2020 + 目·标'],
    ['春市', '春·市'],
    ['"rural revitalization" where', '“rural revit”'],
    ['what is that', 'what[] + is[] + that[]'],
    ['的', '的'],
  ])('of %s are %s', (query, expected) => {
    expect(wordsOf(query).map(told).join(' + ')).toBe(expected);
  });

  test.each([
    ['kindergarden', '~kindergarden'],
    ['gdp', ''],
    ['水污染', '水·污 + 污·染'],
    ['污染', ''],
    ['2020', ''],
  ])('for %s, where it is nowhere, stand %j', (query, expected) => {
    expect(wordsOf(query).flatMap(othersFor).map(told).join(' + ')).toBe(expected);
  });
});
