import { expect, test } from 'vitest';
import { headingOf, sectionsOf, sentenceId, type Article } from '../../src/article/model.ts';

const heading = (zh: string) => ({ zh: [zh], en: [zh] });
const section = (name: string) => ({ name, slug: name, paragraphs: [] });

test('sentences are counted from one', () => {
  expect(sentenceId(0, 0)).toBe('p1.1');
  expect(sentenceId(2, 10)).toBe('p3.11');
});

test('sections come in the order of parts', () => {
  const article: Pick<Article, 'parts'> = {
    parts: [{ sections: [section('a'), section('b')] }, { sections: [section('c')] }],
  };
  expect(sectionsOf(article as Article).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});

test('a section is called by its own heading, or its part’s, or else by the article’s title', () => {
  const article = { title: { zh: '题', en: 'Title' } };
  const part = { heading: heading('部分'), sections: [] };
  const headed = { ...section('a'), heading: heading('节') };
  expect(headingOf(headed, part, article)).toEqual(heading('节'));
  expect(headingOf(section('a'), part, article)).toEqual(heading('部分'));
  const underTitle = { zh: ['题'], en: ['Title'] };
  expect(headingOf(section('a'), { sections: [] }, article)).toEqual(underTitle);
});
