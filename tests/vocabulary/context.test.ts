import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf } from '../../src/vocabulary/context.ts';

test.each([
  ['改革开放，推动东北振兴。', '东北', '推动|东北|振兴'],
  ['发展。', '发展', '|发展|'],
  ['成为以人民为中心的城市', '城市', '成为以人民为中心的|城市|'],
  ['一二三四五六七八九十甲一二三四五六七八九十', '甲', '…三四五六七八九十|甲|一二三四五六七八…'],
  ['“一主、六双”布局', '六双', '“一主、|六双|”布局'],
])('%s at %s: %s', (sentence, word, expected) => {
  const { before, word: shown, after } = contextOf(sentence, sentence.indexOf(word), word);
  expect(`${before}|${shown}|${after}`).toBe(expected);
});

test('a long clause is cut between words, never within a name', () => {
  const sentence = '深入学习贯彻习近平总书记关于东北振兴重要讲话';
  const cuts = [0, 2, 4, 6, 9, 12, 14, 18, 20];
  const { before } = contextOf(sentence, 14, '东北', cuts);
  expect(before).toBe('…习近平总书记关于');
  expect(contextOf(sentence, 6, '习近平', cuts).after).toBe('总书记关于东北振兴…');
});

test('without the marks of omission it is a piece of the sentence, wherever the word stands', () => {
  const texts = fc.string({
    unit: fc.constantFrom('长', '春', '，', '。', '2', '𠮷'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const context = contextOf(`${before}发展${after}`, before.length, '发展');
      const bare = [context.before.replace('…', ''), context.after.replace('…', '')];
      expect(before.endsWith(bare[0] ?? '-')).toBe(true);
      expect(after.startsWith(bare[1] ?? '-')).toBe(true);
      expect(context.word).toBe('发展');
    }),
  );
});
