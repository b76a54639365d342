import { globSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { parseContent } from '../../src/article/content.ts';
import { readContent } from '../../src/article/read.ts';
import { renderArticle } from '../../src/article/render.ts';
import { createSentenceRenderer } from '../../src/markdown/sentence-renderer.ts';

const folder = new URL('../fixtures/faults/html-as-text/content', import.meta.url).pathname;

/** Every text of a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('text that looks like HTML is text on pages: no element but our own, no address but safe ones', async () => {
  const { articles, terms } = parseContent(await readContent(folder));
  const [article] = articles.flatMap(({ article: each }) => each ?? []);
  if (article === undefined) throw new Error('the article did not parse');
  const renderer = createSentenceRenderer({
    annotate: (text) => [{ text }],
    levelOf: () => 1,
    findTerms: { zh: () => [], en: () => [] },
    address: (id) => `#${id}`,
  });
  const rendered = renderArticle(article, renderer, terms.terms);
  const html = textsIn([
    rendered.title,
    rendered.sections.map(({ heading, paragraphs }) => [heading, paragraphs]),
  ]).join('\n');
  expect(html).toContain('&#x3C;script>');
  const { document } = parseHTML(`<!doctype html><main>${html}</main>`);
  const elements = [...document.querySelectorAll('main *')];
  expect(new Set(elements.map(({ localName }) => localName))).toEqual(new Set(['a']));
  const attributes = elements.flatMap(({ attributes: all }) => [...all]);
  expect(attributes.map(({ name, value }) => `${name}=${value}`)).toEqual([
    'href=https://example.com/%22onclick=alert(1)',
  ]);
});

test('strings are put into pages as HTML only where what makes them escapes', () => {
  const places = globSync('src/**/*.astro')
    .filter((file) => readFileSync(file, 'utf8').includes('set:html'))
    .map((file) => file.replaceAll('\\', '/').slice('src/'.length));
  expect(places.sort()).toMatchInlineSnapshot(`
    [
      "components/Bilingual.astro",
      "components/ChartPanel.astro",
      "components/FontFaces.astro",
      "components/FrontNews.astro",
      "components/LeadStory.astro",
      "components/Masthead.astro",
      "components/Paragraph.astro",
      "components/PolyphoneTable.astro",
      "components/PrintForm.astro",
      "components/PrintWords.astro",
      "components/Resume.astro",
      "components/RunningHead.astro",
      "components/SearchPanel.astro",
      "components/WordGroups.astro",
      "components/WordOrders.astro",
      "components/WordsHeader.astro",
      "layouts/Base.astro",
      "layouts/Front.astro",
      "pages/[lang]/[article]/print.astro",
    ]
  `);
});
