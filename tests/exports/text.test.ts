import { expect, test } from 'vitest';
import { asText } from '../../src/exports/text.ts';
import { articleOf } from './article-of.ts';
import { riverTown } from './river-town.ts';

test('the Chinese is plain text, sentences of a paragraph joined without space', () => {
  expect(asText(riverTown, 'zh')).toBe(
    [
      '小城新事',
      '——看变化',
      '记者 林小雨',
      '（上接 一版）',
      '新桥 通车',
      '新桥通车。都高兴。',
      '桥长。',
      '来年',
      '修路。\n',
    ].join('\n\n'),
  );
});

test('the English is plain text, sentences of a paragraph parted by a space', () => {
  expect(asText(riverTown, 'en')).toBe(
    [
      'News of a small town',
      'On change',
      'By Lin Xiaoyu',
      '(Continued from page 1)',
      'A Bridge: Opens',
      'The new bridge opened. All were happy.',
      'It is long.',
      'Next year',
      'A <road>.\n',
    ].join('\n\n'),
  );
});

test('English that is still to come is called that, whatever stands in its place', () => {
  const article = articleOf([
    { zh: '一。', en: 'One.' },
    { zh: '二。', en: '[untranslated] Three. [was: 三。]' },
  ]);
  expect(asText(article, 'en')).toContain('\n\nOne. [not yet translated]\n');
});
