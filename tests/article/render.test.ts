import { expect, test } from 'vitest';
import { renderArticle } from '../../src/article/render.ts';
import { parseContent } from '../../src/article/content.ts';
import { readContent } from '../../src/article/read.ts';
import type { SentenceRenderer } from '../../src/markdown/sentence-renderer.ts';

/** Marks what went through which function, in place of HTML. */
const renderer: SentenceRenderer = {
  sentence: (markdown, language) => `S${language}(${markdown})`,
  text: (text, language) => `T${language}(${text})`,
};
const folder = new URL('../fixtures/faults/sound/content', import.meta.url).pathname;
const content = parseContent(await readContent(folder));
const article = content.articles[0]?.article;
if (article === undefined) throw new Error('the sound fixture is not sound');
const rendered = renderArticle(article, renderer, content.terms.terms);

test('titles are HTML, the name is text', () => {
  expect(rendered.title.zh).toBe('Tzh(小城新事)');
  expect(rendered.subtitle?.en).toBe('Ten(Lin Xiaoyu on a year of change)');
  expect(rendered.name).toEqual({ zh: '小城新事', en: 'News of a small town' });
});

test('sentences are HTML with their addresses', () => {
  expect(rendered.sections[1]?.paragraphs).toEqual([
    [
      {
        id: 'p1.1',
        zh: 'Szh(早市*六点*开张。)',
        en: 'Sen(The morning market opens at [six](https://example.org/six).)',
      },
    ],
  ]);
});

test('headings are HTML clause by clause, and text as names', () => {
  expect(rendered.sections[0]?.heading?.zh).toEqual(['Tzh(新桥通车)', 'Tzh(河上添彩)']);
  expect(rendered.sections[0]?.name.zh).toEqual(['新桥通车', '河上添彩']);
});

test('a section without a heading is called by its part', () => {
  expect(rendered.sections[2]?.heading).toBeUndefined();
  expect(rendered.sections[2]?.name.en).toEqual(['The year ahead', 'Another road']);
});

test('a part without a heading is called by its jump line', () => {
  expect(rendered.parts[0]?.heading).toBeUndefined();
  expect(rendered.parts[0]?.name.zh).toEqual(['（上接 一版）']);
});

test('openings are text without markup', () => {
  expect(rendered.sections[0]?.opening.zh).toBe('河上新桥昨日通车，居民说：“桥真好！”大家都高兴。');
});

test('terms are those of the text', () => {
  expect(rendered.terms.map(({ id }) => id)).toEqual(['new-bridge']);
  expect(rendered.sections.map(({ terms }) => terms.length)).toEqual([1, 0, 0]);
});
