import { expect, test } from 'vitest';
import { contentPolicy, headerPolicy } from '../../src/hosting/content-policy.ts';
import { guardPage } from '../../src/hosting/guard-page.ts';
import { inlineCode } from '../../src/hosting/page-code.ts';
import { sourceHash } from '../../src/hosting/source-hash.ts';

const page = (head: string, body = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

test.each([
  ['<script>a()</script>', ['a()']],
  ['<script type="module">a()</script><SCRIPT TYPE=text/javascript>b()</SCRIPT >', ['a()', 'b()']],
  ['<style media="print">p{}</style>', ['p{}']],
  ['<script src="/a.js"></script><script type="application/ld+json">{"a":1}</script>', []],
  ['<p title="<script>a()</script>">b</p>', []],
  ['<!-- <script>a()</script> --><script>b()</script>', ['b()']],
  ['<p title=\'>\'><script>if (a<b) c("<p>")</script>', ['if (a<b) c("<p>")']],
])('in %s stands the code %j', (html, texts) => {
  expect(inlineCode(html).map(({ text }) => text)).toEqual(texts);
});

test('a page gets the policy that names its scripts, before all that could load anything', () => {
  const { html } = guardPage(page('<script>a()</script><script>a()</script>'), '/_astro/');
  const policy = contentPolicy([sourceHash('a()')]);
  const meta = `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`;
  expect(html).toContain(`<head>${meta}`);
  expect(html).toContain('<script>a()</script><script>a()</script>');
});

test('styles become files named by their content, with what media they are for', () => {
  const first = guardPage(
    page('<style>p{}</style>', '<style media="print">q{}</style>'),
    '/r/_astro/',
  );
  const [[name = ''] = [], [print = ''] = []] = first.styles;
  expect([...first.styles.values()]).toEqual(['p{}', 'q{}']);
  expect(name).toMatch(/^page\.[\w-]{8}\.css$/);
  expect(first.html).toContain(`<link rel="stylesheet" href="/r/_astro/${name}"></head>`);
  expect(first.html).toContain(
    `<body><link rel="stylesheet" media="print" href="/r/_astro/${print}"></body>`,
  );
  const second = guardPage(page('', '<style>p{}</style>'), '/r/_astro/');
  expect([...second.styles.keys()]).toEqual([name]);
});

test('a page that has its policy stays as it is', () => {
  const { html } = guardPage(page('<style>p{}</style><script>a()</script>'), '/_astro/');
  expect(guardPage(html, '/_astro/')).toEqual({ html, styles: new Map() });
});

test('a page without a place for the policy is a fault', () => {
  expect(() => guardPage('<html><head></head></html>', '/_astro/')).toThrow(/no <meta charset/);
});

test('the policy lets nothing run that is not in a file of the site or named', () => {
  // A font that styles hold runs nothing.
  const policy = headerPolicy([]).replace("font-src 'self' data:", "font-src 'self'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|blob:|\*/);
  expect(policy).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
  expect(contentPolicy([])).not.toContain('frame-ancestors');
});
