import { expect, test } from 'vitest';
import type { Article } from '../../src/article/model.ts';
import { polyphonesIn, tallyPolyphones } from '../../src/article/polyphones-in.ts';
import type { Word } from '../../src/language/word.ts';

/** An article of one section, each sentence a paragraph of its own. */
function articleOf(slug: string, sentences: readonly string[]): Article {
  const paragraphs = sentences.map((zh) => [{ zh, en: '' }]);
  const section = { name: '01-work', slug: 'work', paragraphs };
  return { slug, parts: [{ sections: [section] }] } as unknown as Article;
}

/** Reads 行 as háng in 银行 and 银**行**, and as xíng elsewhere; no other character. */
function annotate(sentence: string): Word[] {
  return [...sentence].map((text, index) =>
    text === '行' ? { text, pinyin: [sentence[index - 1] === '银' ? 'Háng' : 'xíng'] } : { text },
  );
}

test('a character that is read in several ways has an example of each, the commonest first', () => {
  const articles = [
    articleOf('river-town', ['今年，银行借款修桥。', '大家步**行**过桥']),
    articleOf('hill-town', ['行人过桥不收费，人人高兴']),
  ].map((article) => tallyPolyphones(article, annotate));
  const at = { article: 'river-town', section: 'work' };
  expect(polyphonesIn(articles)).toEqual([
    {
      character: '行',
      readings: [
        {
          syllable: 'xíng',
          count: 2,
          example: { ...at, sentence: 'p2.1', before: '大家步', after: '过桥' },
        },
        {
          syllable: 'háng',
          count: 1,
          example: { ...at, sentence: 'p1.1', before: '银', after: '借款修桥' },
        },
      ],
    },
  ]);
});

test('a character that is always read alike is left out', () => {
  expect(polyphonesIn([tallyPolyphones(articleOf('river-town', ['步行过桥']), annotate)])).toEqual(
    [],
  );
});
