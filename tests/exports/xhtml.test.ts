import { expect, test } from 'vitest';
import { xhtmlPage } from '../../src/exports/epub/xhtml.ts';

test('no text of a page is what XML cannot hold', () => {
  const page = xhtmlPage({ title: '桥]]>', body: '<p>[[x]]> y\u0000\uD800</p>' });
  expect(page).toContain('<title>桥]]&gt;</title>');
  expect(page).toContain('<p>[[x]]&gt; y\uFFFD</p>');
});
