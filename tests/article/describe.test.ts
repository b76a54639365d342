import { describe, expect, test } from 'vitest';
import { clip, newsArticle } from '../../src/article/describe.ts';
import type { RenderedArticle } from '../../src/article/render.ts';

describe('clip', () => {
  test.each([
    ['a short text stays', 'One, two.', 20, 'One, two.'],
    ['a text of the very length stays', 'One, two.', 9, 'One, two.'],
    ['English is cut at a word', 'One two three four', 12, 'One two…'],
    ['marks before the cut go', 'One two, three four', 14, 'One two…'],
    ['Chinese is cut at a clause', '一二三，四五六七八九十', 8, '一二三…'],
    ['one long word is cut as it is', 'abcdefghij', 5, 'abcd…'],
  ])('%s', (_what, text, length, clipped) => {
    expect(clip(text, length)).toBe(clipped);
  });

  test('is no longer than 160 characters by default', () => {
    expect(clip('长'.repeat(160))).toHaveLength(160);
    expect(clip('长'.repeat(161))).toHaveLength(160);
    expect(clip('word '.repeat(80)).length).toBeLessThanOrEqual(160);
  });

  test('does not cut a character in two', () => {
    expect(clip('😀'.repeat(10), 6).isWellFormed()).toBe(true);
  });

  test('keeps most of a Chinese text whose clauses are long', () => {
    expect(clip(`近日，${'长'.repeat(200)}`).length).toBeGreaterThan(80);
  });
});

describe('newsArticle', () => {
  const article: RenderedArticle = {
    slug: 'river-town',
    name: { zh: '小城新事', en: 'News of a small town' },
    translated: true,
    title: { zh: '', en: '' },
    description: { zh: '两件新事。', en: 'Two new things.' },
    source: { zh: '小城晚报', en: 'Small Town Evening News' },
    date: '2021-03',
    parts: [],
    sections: [],
    terms: [],
    ledger: [],
  };
  const at = { url: 'https://a.example/zh/river-town/', image: 'https://a.example/share.png' };

  test('describes the article in the language of the page', () => {
    expect(newsArticle(article, 'en', at)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'News of a small town',
      alternativeHeadline: '小城新事',
      description: 'Two new things.',
      datePublished: '2021-03',
      inLanguage: ['zh-Hans', 'en'],
      publisher: { name: 'Small Town Evening News', alternateName: '小城晚报' },
      ...at,
    });
  });

  test('names the author where there is one', () => {
    const author = { zh: '林小雨', en: 'Lin Xiaoyu' };
    expect(newsArticle({ ...article, author }, 'zh', at)).toMatchObject({
      author: { '@type': 'Person', name: '林小雨', alternateName: 'Lin Xiaoyu' },
    });
    expect(newsArticle(article, 'zh', at)).not.toHaveProperty('author');
  });
});
