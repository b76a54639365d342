import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../src/language/annotate.ts';
import { spokenSyllables } from '../../src/language/sandhi.ts';
import { lexiconOf, projectContent } from './words.ts';

const general = (await projectContent()).lexicon;
const annotate = createAnnotator({ general, own: lexiconOf({ 一带一路: 'Yīdài Yīlù' }) });

/** How 一 and 不 of a sentence are spoken, in order. */
function spoken(sentence: string): string {
  const words = annotate(sentence);
  const changed = spokenSyllables(words);
  return words
    .flatMap(({ text, pinyin }, index) =>
      [...text].map((character, at) => ({
        character,
        syllable: (changed[index] ?? pinyin)?.[at] ?? '',
      })),
    )
    .filter(({ character }) => '一不'.includes(character))
    .map(({ syllable }) => syllable)
    .join(' ');
}

describe('一', () => {
  test.each([
    ['before a fourth tone', '一个', 'yí'],
    ['before a fourth tone', '一定', 'yí'],
    ['before a fourth tone within a word', '进一步', 'yí'],
    ['before a fourth tone, across words', '一看就懂', 'yí'],
    ['before a first tone', '一些', 'yì'],
    ['before a second tone', '一年', 'yì'],
    ['before a third tone', '一起', 'yì'],
    ['before 百 and 千 of a number', '一百', 'yì'],
    ['before 百 and 千 of a number', '三千一百', 'yì'],
    ['before 万 and 亿 of a number', '一万', 'yí'],
    ['after a determiner', '每一天', 'yì'],
    ['after a determiner', '这一次', 'yí'],
    ['after a determiner', '另一个', 'yí'],
    ['after a determiner', '任一部门', 'yí'],
    ['after a determiner', '同一个世界', 'yí'],
    ['before 不', '一不小心', 'yí bù'],
    ['twice', '一心一意', 'yì yí'],
    ['twice', '一天一天', 'yì yì'],
    ['twice', '一步一步', 'yí yí'],
    ['after 唯一', '唯一一位', 'yī yí'],
    ['in a name', '一带一路', 'Yí Yí'],
  ])('changes %s: %s', (_, sentence, syllables) => {
    expect(spoken(sentence)).toBe(syllables);
  });

  test.each([
    ['by itself', '一'],
    ['at the end', '统一'],
    ['at the end of a word', '万一下雨'],
    ['at the end of a word', '统一部署'],
    ['at the end of a word', '周一上午'],
    ['as one and the same', '统一战线'],
    ['as one and the same', '唯一性'],
    ['after 第', '第一次'],
    ['after 第', '第一届'],
    ['of a date', '一月'],
    ['of a date', '五月一日'],
    ['of a date', '一季度'],
    ['of an order', '一等奖'],
    ['of an order', '一号线'],
    ['of an order', '一把手'],
    ['of a list', '一是发展'],
    ['of a year', '二〇一九年'],
    ['of a year', '一九四九年'],
    ['of a number', '十一个'],
    ['of a number', '二十一万'],
    ['of a fraction', '三分之一是'],
    ['before a full stop', '第一。是'],
    ['before a comma', '一、坚持'],
  ])('stays yī %s: %s', (_, sentence) => {
    expect(spoken(sentence)).toBe('yī');
  });

  test('counts in a long number by its place', () => {
    expect(spoken('一百一十一')).toBe('yì yī yī');
  });

  test.each(['看一看', '谈一谈就走'])('is neutral within a doubled verb: %s', (sentence) => {
    expect(spoken(sentence)).toBe('yi');
  });
});

describe('不', () => {
  test.each([
    ['不是', 'bú'],
    ['不断', 'bú'],
    ['不要', 'bú'],
    ['并不意味', 'bú'],
    ['不安', 'bù'],
    ['不能', 'bù'],
    ['不好', 'bù'],
    ['不，是', 'bù'],
    ['不', 'bù'],
    ['不一样', 'bù yí'],
    ['不一定', 'bù yí'],
    ['不得不看', 'bù bú'],
    ['是不是', 'bu'],
    ['好不好', 'bu'],
    ['可不可以', 'bu'],
  ])('in %s is %s', (sentence, syllables) => {
    expect(spoken(sentence)).toBe(syllables);
  });
});

test('words without a change have no entry', () => {
  expect(spokenSyllables(annotate('不断发展'))).toEqual([['bú', 'duàn'], undefined]);
});

const sentences = fc
  .array(
    fc.constantFrom('一', '不', '是', '看', '天', '起', '十', '第', '月', '，', '个', '2020', '𠮷'),
  )
  .map((all) => all.join(''));

test('only the tones of 一 and 不 ever change', () => {
  fc.assert(
    fc.property(sentences, (sentence) => {
      const words = annotate(sentence);
      spokenSyllables(words).forEach((syllables, index) => {
        const { text = '', pinyin = [] } = words[index] ?? {};
        if (syllables === undefined) return;
        expect(syllables).toHaveLength(pinyin.length);
        [...text].forEach((character, at) => {
          if (!'一不'.includes(character)) expect(syllables[at]).toBe(pinyin[at]);
          else expect(syllables[at]).toMatch(/^(?:y[iīíì]|b[uùú])$/);
        });
      });
    }),
    { seed: 20200108, numRuns: 300 },
  );
});
