import { expect, test } from 'vitest';
import { escapeMarkup } from '../../src/exports/escape-markup.ts';

test.each([
  ['A & B', 'A &amp; B'],
  ['1 < 2 > 0', '1 &lt; 2 &gt; 0'],
  ['say "yes"', 'say &quot;yes&quot;'],
  ['&lt;', '&amp;lt;'],
  ['it’s 长春 ½ 😀', 'it’s 长春 ½ 😀'],
])('%j becomes %j', (text, markup) => {
  expect(escapeMarkup(text)).toBe(markup);
});
