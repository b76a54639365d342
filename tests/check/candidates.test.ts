import { describe, expect, test } from 'vitest';
import { parseTerms } from '../../src/article/terms.ts';
import { termCandidates } from '../../src/check/candidates/term-candidates.ts';
import { termEntries } from '../../src/check/candidates/term-entries.ts';
import { contentOf } from '../../src/check/example.ts';

const candidates = (zh: string, en = zh.replace(/.+/gu, 'English.'), terms = '[]'): string[] =>
  termCandidates(contentOf({ zh, en, files: { '../terms.yaml': terms } })).map(
    ({ phrase, mentions }) => `${phrase} ${mentions.length}`,
  );

describe('candidates for the list of terms', () => {
  test.each([
    ['a phrase in quotes', '建设“一桥两岸”。', ['一桥两岸 1']],
    ['a title', '演出《小城故事会》。', ['小城故事会 1']],
    ['a phrase that recurs', '推进乡村振兴。\n乡村振兴见效。', ['乡村振兴 2']],
    ['the longest that recurs', '历史文化街区开放。\n历史文化街区扩大。', ['历史文化街区 2']],
    ['no phrase that stands once', '推进乡村振兴。', []],
    ['no phrase of common words', '经济发展很快。\n经济发展很好。', []],
    ['no phrase that begins with a verb', '打造一流。\n打造一流。', []],
    ['nobody’s words', '居民说：“桥真好！”', []],
    ['no word of two characters', '去了“银行”。', []],
    ['a slogan of two characters', '建设“两线”。\n“两线”建成。', ['两线 2']],
  ])('%s', (_, zh, expected) => {
    expect(candidates(zh)).toEqual(expected);
  });

  test('nothing that is a term, holds one or is part of one', () => {
    const terms =
      '- { id: village, zh: 乡村振兴战略, en: [rural revitalization], kind: phrase, note: { zh: 注。, en: A. } }';
    const zh = '推进乡村振兴战略。\n“乡村振兴战略”见效。\n“大乡村振兴战略”见效。';
    expect(candidates(zh, undefined, terms)).toEqual([]);
  });

  test('only those of the articles named', () => {
    const content = contentOf({ zh: '建设“一桥两岸”。', en: 'English.' });
    expect(termCandidates(content, ['river-town'])).toHaveLength(1);
    expect(termCandidates(content, ['hill-town'])).toEqual([]);
  });
});

describe('the entries', () => {
  const entries = termEntries(
    termCandidates(
      contentOf({
        zh: '建设“一桥两岸”。\n“一桥两岸”建成。\n乡村振兴见效。\n推进乡村振兴。',
        en: 'It builds “one bridge: two banks.”\nThe “bridge” is done.\nIt works.\nIt goes on.',
      }),
    ),
  );

  test('say where a phrase stands, with the English there', async () => {
    await expect(entries).toMatchFileSnapshot('../fixtures/formats/terms.yaml');
  });

  test('are terms once they are completed', () => {
    const completed = entries
      .replace(/id:$/mu, 'id: one')
      .replace(/id:$/mu, 'id: two')
      .replace(/-$/gmu, '- vitality')
      .replace(/(zh|en):$(?!\n {4}-)/gmu, '$1: A note.');
    const { terms, findings } = parseTerms('content/terms.yaml', completed);
    expect(findings).toEqual([]);
    expect(terms.map(({ zh, en }) => [zh, en])).toEqual([
      ['一桥两岸', ['one bridge: two banks', 'bridge']],
      ['乡村振兴', ['vitality']],
    ]);
  });

  test('are none for nothing', () => {
    expect(termEntries([])).toBe('');
  });
});
