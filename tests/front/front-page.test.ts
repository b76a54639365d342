import { expect, test } from 'vitest';
import { frontPage } from '../../src/front/front-page.ts';
import { publishedLine } from '../../src/front/published-line.ts';
import { withoutLinks } from '../../src/front/without-links.ts';

const paper = { zh: '江城日报', en: 'River City Daily' };
const site = { zh: '双读', en: 'Shuangdu' };
const bridge = { slug: 'bridge', source: paper, date: '2020-05' };
const road = { slug: 'road', source: paper, date: '2019' };
const guide = { slug: 'guide', source: site, date: '2026-11-23' };

test.each([
  { given: [guide, bridge, road], lead: bridge, stories: [road], own: [guide] },
  { given: [bridge], lead: bridge, stories: [], own: [] },
  { given: [guide], lead: guide, stories: [], own: [] },
  { given: [], lead: undefined, stories: [], own: [] },
])('the newest from a newspaper leads: $lead.slug', ({ given, ...page }) => {
  expect(frontPage(given)).toEqual(page);
});

test.each([
  [bridge, 'zh', '原载《江城日报》，2020年5月'],
  [bridge, 'en', 'First published in River City Daily, May 2020'],
  [guide, 'zh', '本站编写，2026年11月23日'],
  [guide, 'en', 'Written for Shuangdu, November 23, 2026'],
] as const)('%o is signed in %s: %s', (article, lang, line) => {
  expect(publishedLine(article, lang)).toBe(line);
});

test('a headline keeps its readings and loses its links', () => {
  const html = '<a class="term" href="#note-x"><ruby>桥<rt data-py="qiáo"></rt></ruby></a>通车';
  expect(withoutLinks(html)).toBe('<ruby>桥<rt data-py="qiáo"></rt></ruby>通车');
});
