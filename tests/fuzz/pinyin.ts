import assert from 'node:assert/strict';
import { createAnnotator } from '../../src/language/annotate.ts';
import { countHan } from '../../src/text/characters.ts';
import { projectContent } from '../language/words.ts';
import { textsOf } from './nasty-text.ts';
import type { Subject } from './subject.ts';

const annotate = createAnnotator({ general: (await projectContent()).lexicon });
const spelled = /^\p{Script=Latin}[\p{Script=Latin}\p{Mn}]*$/u;

const familiar = [
  ...'一不为地得了着的重长行乐都还好大中国人民政府工作报告年月日零〇儿',
  ...['长春', '长春市', '吉林省', '李明', '王小明', '欧阳修', '高高兴兴', '看一看', '第十三届'],
  ...[
    '中华人民共和国',
    '二〇二〇年',
    '百分之五',
    '2020',
    '5.4%',
    'GDP',
    '，',
    '。',
    '、',
    '“',
    '《',
  ],
];

/** Dividing a sentence into words, and reading them. */
export const pinyinSubject: Subject = {
  name: 'pinyin',
  familiar,
  texts: textsOf(familiar),
  examine(text) {
    const words = annotate(text);
    assert.equal(words.map((word) => word.text).join(''), text, 'the words joined');
    for (const { text: word, pinyin } of words) {
      assert.notEqual(word, '', 'a word of no characters');
      if (pinyin === undefined) continue;
      assert.equal(pinyin.length, [...word].length, `readings of ${word}`);
      assert.equal(countHan(word), pinyin.length, `Han characters of ${word}`);
      for (const syllable of pinyin) assert.match(syllable, spelled);
    }
  },
};
