import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/align/anchors.ts';
import { leftOverText } from '../../../src/ingest/english/left-over.ts';
import { translate } from '../../../src/ingest/english/translate.ts';
import type { Translation } from '../../../src/ingest/english/translation.ts';
import { ingest } from '../../../src/ingest/ingest.ts';

const knowledge: Knowledge = {
  syllables: (text) => (text.includes('林小雨') ? ['lin', 'xiao', 'yu'] : []),
  terms: {
    zh: (text) => (text.includes('大桥') ? ['bridge'] : []),
    en: (text) => (/great bridge/i.test(text) ? ['bridge'] : []),
  },
};

const page = [
  '小城晚报：一年里的新变化',
  '小城晚报记者 林小雨',
  '大桥通车',
  '五月，四百米长的大桥通车了，全城的人都来看。大桥有六条车道，每天有一万八千辆车经过。',
  '早市开张',
  '早市每天六点开张，一共有一百二十个摊位。菜比以前便宜了；买菜的人也多了。',
].join('\n');

const english = [
  'Small Town Evening News: What Changed in a Year',
  'By Lin Xiaoyu',
  'The Great Bridge Opens',
  'In May the great bridge, 400 meters long, opened to traffic, and the whole town came to see it. The great bridge has six lanes, and 18,000 vehicles cross it every day.',
  'The Morning Market',
  'The morning market opens at six every day and has 120 stalls. Vegetables have become cheaper than before; more people come to buy them.',
];

function linesOf({ lines }: Translation): (string | undefined)[] {
  return [...lines.values()].flat().map(({ text }) => text);
}

function doubtsOf({ lines }: Translation): (string | undefined)[] {
  return [...lines.values()].flat().map(({ doubt }) => doubt);
}

describe('English that has every sentence', () => {
  const translation = translate(ingest(page), english.join('\n\n'), knowledge);

  test('goes line by line, headings and byline too', () => {
    expect(linesOf(translation)).toEqual([
      'In May the great bridge, 400 meters long, opened to traffic, and the whole town came to see it.',
      'The great bridge has six lanes, and 18,000 vehicles cross it every day.',
      'The morning market opens at six every day and has 120 stalls.',
      'Vegetables have become cheaper than before;',
      'more people come to buy them.',
    ]);
    expect([...translation.headings.values()].flat()).toEqual([
      'Small Town Evening News: What Changed in a Year',
      'The Great Bridge Opens',
      'The Morning Market',
      'By Lin Xiaoyu',
    ]);
  });

  test('leaves nothing over', () => {
    expect(translation.leftOver).toEqual([]);
    expect(leftOverText(translation.leftOver, 'page.en.txt')).toBeUndefined();
  });
});

test('a sentence that has no English is still to be translated', () => {
  const second = 'The great bridge has six lanes, and 18,000 vehicles cross it every day.';
  const lines = linesOf(translate(ingest(page), english.with(3, second).join('\n\n'), knowledge));
  expect(lines.slice(0, 2)).toEqual([undefined, second]);
});

test('English without Chinese is left over, with its line and the Chinese before it', () => {
  const stranger = 'A spokesman for the railway declined to comment on the price of tickets.';
  const more = english.toSpliced(4, 0, stranger, 'Photo: Wang Ming');
  const { leftOver } = translate(ingest(page), more.join('\n\n'), knowledge);
  const after = '大桥有六条车道，每天有一万八千辆车经过。';
  expect(leftOver).toEqual([
    { text: stranger, line: 9, after },
    { text: 'Photo: Wang Ming', line: 11 },
  ]);
  expect(leftOverText(leftOver, 'page.en.txt')).toBe(
    `[page.en.txt, line 9, behind ${after}]\n${stranger}\n\n[page.en.txt, line 11]\nPhoto: Wang Ming\n`,
  );
});

test('figures that differ are doubtful', () => {
  const wrong = english.map((line) => line.replace('120 stalls', '210 stalls'));
  expect(doubtsOf(translate(ingest(page), wrong.join('\n\n'), knowledge))[2]).toMatch(
    /figures differ/,
  );
});

test('a term without its rendering is doubtful, a heading with one is left over', () => {
  const other = english.map((line) => line.replace(/great bridge/gi, 'Big Bridge'));
  const { leftOver, ...rest } = translate(ingest(page), other.join('\n\n'), knowledge);
  expect(doubtsOf({ leftOver, ...rest })[0]).toMatch(/term is not rendered/);
  expect(leftOver.map(({ text }) => text)).toEqual(['The Big Bridge Opens']);
});

test('one sentence for two lines is divided at a clause, and doubtful', () => {
  const joined = english.with(
    5,
    'The morning market opens at six every day and has 120 stalls. Vegetables have become cheaper, and more people come to buy them.',
  );
  const translation = translate(ingest(page), joined.join('\n\n'), knowledge);
  expect(linesOf(translation).slice(3)).toEqual([
    'Vegetables have become cheaper,',
    'and more people come to buy them.',
  ]);
  expect(doubtsOf(translation).slice(3)).toEqual(Array(2).fill(expect.stringMatching(/divided/)));
});

test('nothing of any English is lost', () => {
  const draft = ingest(page);
  const piece = fc.constantFrom(
    ...english,
    ...[
      '\n',
      '\n\n',
      ' ',
      '\f',
      '. ',
      '; ',
      '12',
      'Page 3 of 4',
      '“',
      '”',
      '(',
      'Harbor News',
      '1.5',
    ],
    ...['Share this', 'in the', 'Mr. Li said so.', '长春', '\u2028', '…'],
  );
  const texts = fc.array(fc.oneof(piece, fc.string({ maxLength: 20 })), { maxLength: 25 });
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces
        .join(' ')
        .replace(/[#\u00ad\u200b-\u200d\ufb00-\ufb06\ufeff]|\S-(?=\s)/gu, '');
      const { headings, lines, leftOver } = translate(draft, text, knowledge);
      const kept = [
        ...[...headings.values()].flat(),
        ...[...lines.values()].flat().map((line) => line.text ?? ''),
        ...leftOver.map((each) => each.text),
      ];
      expect(sorted(kept.join(''))).toBe(sorted(text));
    }),
  );
});

/** The characters of a text in the order of their codes, white space left out. */
function sorted(text: string): string {
  return [...text.replace(/[\s\u0085]+/gu, '')].sort().join('');
}
