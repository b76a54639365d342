import { expect, test } from 'vitest';
import { cardsOf, type CardEntry } from '../../src/vocabulary/cards-of.ts';
import { articleOf, vocabularyOfArticle } from './sample.ts';

const vocabulary = vocabularyOfArticle(
  articleOf({
    one: [{ zh: '长春全方位振兴。', en: '' }],
    two: [
      { zh: '为民建设长春市，扶助贫困户。', en: '' },
      { zh: '以长春为中心，全方位发展。', en: '' },
    ],
  }),
);
const [one, two] = ['one', 'two'].map((section) => cardsOf(vocabulary, section)) as [
  ReturnType<typeof cardsOf>,
  ReturnType<typeof cardsOf>,
];

test.each<[string, CardEntry[] | undefined, CardEntry[]]>([
  [
    'a name says so',
    one['长春'],
    [
      {
        pinyin: 'Cháng·chūn',
        senses: ['Changchun, capital of Jilin'],
        level: 3,
        count: 4,
        name: true,
      },
    ],
  ],
  [
    'a compound names its parts and its term',
    one['全方位振兴'],
    [
      {
        pinyin: 'quán·fāng·wèi zhèn·xīng',
        senses: ['all-round revitalization', 'full revitalization'],
        level: 4,
        count: 1,
        parts: ['全方位', '振兴'],
        compound: true,
        term: 'all-round-revitalization',
      },
    ],
  ],
  [
    'a word that is read in two ways has two cards, each with its address',
    two['为'],
    [
      { pinyin: 'wèi', senses: ['for'], level: 1, count: 1, id: '为-wèi' },
      { pinyin: 'wéi', senses: ['to be'], level: 1, count: 1, id: '为-wéi' },
    ],
  ],
  [
    'a word the dictionary lacks has parts',
    two['贫困户'],
    [{ pinyin: 'pín·kùn·hù', level: 2, count: 1, parts: ['贫困', '户'] }],
  ],
  [
    'which have cards without a count',
    two['贫困'],
    [{ pinyin: 'pín·kùn', senses: ['impoverished'], level: 2 }],
  ],
])('%s', (_, cards, expected) => {
  expect(cards).toEqual(expected);
});

test('a section has the cards of its own words', () => {
  expect(one['发展']).toMatchObject([{ count: 2 }]);
  expect(one['建设']).toBeUndefined();
  expect(two['振兴']).toBeUndefined();
});
