import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { rehypeTerms, type NotedStretch } from '../../src/markdown/rehype-terms.ts';

const link = (text: string, stretches: NotedStretch[]): string => {
  const tree: Root = { type: 'root', children: [{ type: 'text', value: text }] };
  rehypeTerms({ find: () => stretches, address: (id) => `#${id}` })(tree);
  return toHtml(tree);
};
const term = (text: string, id = 'a') => `<a class="term" href="#${id}">${text}</a>`;

test.each([
  ['without a term', [], '长春市人'],
  ['at the start', [{ id: 'a', start: 0, end: 2 }], `${term('长春')}市人`],
  ['at the end', [{ id: 'a', start: 2, end: 4 }], `长春${term('市人')}`],
  ['that is a term', [{ id: 'a', start: 0, end: 4 }], term('长春市人')],
  [
    'of neighbouring terms',
    [
      { id: 'a', start: 0, end: 2 },
      { id: 'b', start: 2, end: 3 },
    ],
    `${term('长春')}${term('市', 'b')}人`,
  ],
])('a text %s', (_what, stretches, html) => {
  expect(link('长春市人', stretches)).toBe(html);
});
