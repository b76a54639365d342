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

test('a section is called by its own heading, or else by its part’s', () => {
  const part = { heading: heading('部分'), sections: [] };
  expect(headingOf({ ...section('a'), heading: heading('节') }, part)).toEqual(heading('节'));
  expect(headingOf(section('a'), part)).toEqual(heading('部分'));
  expect(() => headingOf(section('a'), { sections: [] })).toThrow('Section a has no heading');
});
