import { describe, expect, test } from 'vitest';
import { contentOf } from '../../src/check/example.ts';
import { nameRenderings } from '../../src/check/name-renderings.ts';
import { quoteRenderings } from '../../src/check/quote-renderings.ts';
import type { Rule } from '../../src/check/rule.ts';
import { checkContent } from '../../src/check/run.ts';
import { sentenceRenderings } from '../../src/check/sentence-renderings.ts';
import { termRendering } from '../../src/check/term-rendering.ts';

/** Where in the English the rule finds fault, and with what. */
function found({ id }: Rule, zh: string, en: string, terms = '[]'): string[] {
  const content = contentOf({ zh, en, files: { '../terms.yaml': terms } });
  expect(content.findings).toEqual([]);
  return checkContent(content)
    .filter(({ rule }) => rule === id)
    .map(({ line, column, found }) => `${line}:${column} ${found}`);
}

const headed = (heading: string, text: string): string =>
  `---\nheading:\n  - ${heading}\n---\n\n${text}`;

describe('the renderings of a name', () => {
  const terms = (...en: string[]): string =>
    `- { id: bank, zh: 小城银行, en: [${en.join(', ')}], kind: name, note: { zh: 注。, en: A note. } }
- { id: museum, zh: 小城银行博物馆, en: [River Bank Museum], kind: name, note: { zh: 注。, en: A note. } }`;
  const full = terms('River Town Bank', 'River Bank', 'RTB', 'Bank of the Town');
  const twice = '小城银行开业。\n小城银行搬迁。';

  test.each([
    ['the full form throughout', 'River Town Bank opens.\nRiver Town Bank moves.', []],
    ['short after full', 'River Town Bank opens.\nRiver Bank moves.', []],
    ['capitals after full', 'River Town Bank opens.\nRTB moves.', []],
    ['a short form throughout', 'River Bank opens.\nRiver Bank moves.', []],
    [
      'full after short',
      'River Bank opens.\nNow River Town Bank moves.',
      ['2:5 “River Town Bank”'],
    ],
    ['a rival', 'River Town Bank opens.\nThe Bank of the Town moves.', ['2:5 “Bank of the Town”']],
    ['two at once', 'River Town Bank, Bank of the Town.\nRTB moves.', ['1:18 “Bank of the Town”']],
  ])('%s', (_, en, places) => {
    expect(found(nameRenderings, twice, en, full)).toEqual(
      places.map((place) => `${place} for 小城银行`),
    );
  });

  test('a heading may be short from the first', () => {
    const zh = headed('小城银行', '小城银行开业。');
    expect(found(nameRenderings, zh, headed('RTB', 'River Town Bank opens.'), full)).toEqual([]);
  });

  test('but not another name', () => {
    const zh = headed('小城银行', '小城银行开业。');
    const en = headed('Bank of the Town', 'River Town Bank opens.');
    expect(found(nameRenderings, zh, en, full)).toEqual(['6:1 “River Town Bank” for 小城银行']);
  });

  test('what is part of another name is no mention', () => {
    const zh = '小城银行博物馆和小城银行开业。\n小城银行搬迁。';
    const en = 'The River Bank Museum and River Town Bank open.\nRiver Town Bank moves.';
    expect(found(nameRenderings, zh, en, full)).toEqual([]);
  });

  test('a short form listed first is no full form', () => {
    expect(
      found(
        nameRenderings,
        twice,
        'River Bank opens.\nRiver Town Bank moves.',
        terms('River Bank', 'River Town Bank'),
      ),
    ).toEqual(['2:1 “River Town Bank” for 小城银行']);
  });
});

describe('the English of a sentence that recurs', () => {
  test.each([
    ['the same', '新桥通车。\n新桥通车。', 'It opened.\nIt opened.', []],
    ['but for its end mark', '新桥通车，\n新桥通车。', 'It opened;\nIt opened.', []],
    ['but for its first letter', '新桥通车，\n新桥通车。', 'It opened,\nit opened.', []],
    ['another', '新桥通车。\n新桥通车。', 'It opened.\nIt is open.', ['2:1 another English']],
    [
      'another in a third place',
      '新桥通车。\n新桥通车。\n新桥通车。',
      'A.\nA.\nB.',
      ['3:1 another English'],
    ],
    ['of fewer than four characters', '是的。\n是的。', 'Yes.\nIt is.', []],
    [
      'as a heading and as a sentence',
      headed('新桥通车', '新桥通车。'),
      headed('New bridge', 'It opened.'),
      [],
    ],
    ['marked as doubtful', '新桥通车。\n新桥通车。', 'A.\n<!-- doubt: compare -->\nB.', []],
  ])('%s', (_, zh, en, places) => {
    expect(found(sentenceRenderings, zh, en).map((told) => told.replace(/ of “.*/u, ''))).toEqual(
      places,
    );
  });
});

describe('the English of a quoted phrase that recurs', () => {
  const zh = '“一桥两岸”开工。\n“一桥两岸”建成。';
  test.each([
    ['the same', zh, '“One bridge” began.\n“One bridge” is done.', []],
    ['inflected, with an article', zh, 'The “banks” began.\n“The bank” is done.', []],
    ['without quotes in one place', zh, 'One bridge began.\n“The bank” is done.', []],
    ['among other words', zh, '“One bridge” began.\n“One bridge, two banks” is done.', []],
    ['another', zh, '“One bridge” began.\nThe “two banks” are done.', ['2:5 “two banks”']],
    ['fewer than four characters', '“两岸”开工。\n“两岸”建成。', '“A” began.\n“B” ended.', []],
    [
      'in another order',
      '“一桥两岸”和“三山五岭”开工。\n“一桥两岸”建成。',
      '“Five hills” and “one bridge” began.\n“One bridge” is done.',
      [],
    ],
    [
      'in another order in both',
      '“一桥两岸”和“三山五岭”开工。\n“一桥两岸”和“七乡八镇”建成。',
      '“Five hills” and “one bridge” began.\n“Eight towns” and “one bridge” are done.',
      [],
    ],
    [
      'one of two that recur',
      '“一桥两岸”和“三山五岭”开工。\n“一桥两岸”和“三山五岭”建成。',
      '“One bridge” and “five hills” began.\n“One bridge” and “all ranges” are done.',
      ['2:18 “all ranges”'],
    ],
    ['with a quote that does not close', zh, '“One bridge” began.\n“Two banks are done.', []],
  ])('%s', (_, chinese, english, places) => {
    expect(
      found(quoteRenderings, chinese, english).map((told) => told.replace(/ for .*/u, '')),
    ).toEqual(places);
  });

  test('a term has what renderings its list gives it', () => {
    const terms =
      '- { id: bridge, zh: 一桥两岸, en: [one bridge, two banks], kind: phrase, note: { zh: 注。, en: A note. } }';
    expect(
      found(quoteRenderings, zh, '“One bridge” began.\nThe “two banks” are done.', terms),
    ).toEqual([]);
  });
});

test('a term in the title of an article is rendered there', () => {
  const terms =
    '- { id: tidings, zh: 新事, en: [tidings], kind: phrase, note: { zh: 注。, en: A note. } }';
  expect(found(termRendering, '新事。', 'Tidings.', terms)).toEqual(['3:7 no rendering of 新事']);
});
