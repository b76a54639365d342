import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../src/language/annotate.ts';
import { projectContent } from './words.ts';

const annotate = createAnnotator({ general: (await projectContent()).lexicon });

/** The reading of a character where it first stands in a sentence. */
function readingOf(character: string, sentence: string): string | undefined {
  const cells = annotate(sentence).flatMap(({ text, pinyin }) =>
    [...text].map((each, index) => ({ each, reading: pinyin?.[index] })),
  );
  return cells.find(({ each }) => each === character)?.reading;
}

describe('为 meaning “as” or “be”', () => {
  test.each([
    '以创新为动力',
    '以质量和效益为中心',
    '以旅游为主',
    '以人为本',
    '以此为契机',
    '视你为友',
    '人们称他为英雄',
    '成为老师',
    '作为老师',
    '认为',
    '分为三类',
    '更为便捷',
    '被选为代表',
  ])('is wéi in %s', (sentence) => {
    expect(readingOf('为', sentence)).toBe('wéi');
  });
});

describe('为 meaning “for”', () => {
  test.each(['为人民服务', '为了孩子', '因为', '为此', '为何', '以前，为孩子工作'])(
    'is wèi in %s',
    (sentence) => {
      expect(readingOf('为', sentence)).toBe('wèi');
    },
  );
});

describe('地 between a manner and a verb', () => {
  test.each(['慢慢地走', '坚定地走下去', '高高兴兴地唱歌', '更好地服务'])(
    'is de in %s',
    (sentence) => {
      expect(readingOf('地', sentence)).toBe('de');
    },
  );
});

describe('地 meaning “land” or “place”', () => {
  test.each(['土地', '各地', '当地', '耕地', '地方', '落地见效', '一块地', '种地的人', '这块地上'])(
    'is dì in %s',
    (sentence) => {
      expect(readingOf('地', sentence)).toBe('dì');
    },
  );
});
