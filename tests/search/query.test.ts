import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { cutPinyin } from '../../src/search/cut-pinyin.ts';
import { analyse, type Condition, type Unit } from '../../src/search/query.ts';
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
