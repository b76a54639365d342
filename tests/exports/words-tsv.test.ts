import { expect, test } from 'vitest';
import { asWordsTsv } from '../../src/exports/words-tsv.ts';
import { vocabulary } from './vocabulary.ts';

test('a word is a line: reading, senses, count, level, and the line that has it first', () => {
  expect(
    asWordsTsv(vocabulary)
      .split('\n')
      .map((line) => line.split('\t')),
  ).toEqual([
    ['word', 'pinyin', 'senses', 'count', 'level', 'section', 'sentence', 'zh', 'en'],
    ['桥', 'qiáo', 'bridge', '3', '2', 'bridge', 'p1.1', '新桥通车。', 'The new bridge opened.'],
    [
      ...['长春', 'Chángchūn', 'Changchun / Ch’ang-ch’un', '3', '2'],
      ...['bridge', 'p1.1', '新桥通车。', 'The new bridge opened.'],
    ],
    [
      ...['桥头堡', 'qiáotóubǎo'],
      '桥头 qiáotóu: either end of a bridge / bridgehead / 堡 bǎo: fort',
      ...['3', '5', 'road', '', '修桥头堡', ''],
    ],
    [
      ...['新桥', 'xīn qiáo', 'New Bridge', '1', '2'],
      ...['bridge', 'p1.1', '新桥通车。', 'The new bridge opened.'],
    ],
    [''],
  ]);
});
