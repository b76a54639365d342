import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentPolicy, headerPolicy } from '../../src/hosting/content-policy.ts';
import { guardPage } from '../../src/hosting/guard-page.ts';
import { inlineCode } from '../../src/hosting/page-code.ts';
import { sourceHash } from '../../src/hosting/source-hash.ts';

const page = (head: string, body = ''): Buffer =>
  Buffer.from(
    `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  );

test.each([
  ['<script>a()</script>', ['a()']],
  ['<script type="module">a()</script><SCRIPT TYPE=text/javascript>b()</SCRIPT >', ['a()', 'b()']],
  ['<style media="print">p{}</style>', ['p{}']],
  ['<script src="/a.js"></script><script type="application/ld+json">{"a":1}</script>', []],
  ['<p title="<script>a()</script>">b</p>', []],
  ['<!-- <script>a()</script> --><script>b()</script>', ['b()']],
  ['<p title=\'>\'><script>if (a<b) c("<p>")</script>', ['if (a<b) c("<p>")']],
  ['<script title="<style>a</style>">b', []],
  ['<!-- <script>a()</script>', ['a()']],
  ['<scripted><styled><style>p{}</style>', ['p{}']],
])('in %s stands the code %j', (html, texts) => {
  expect(inlineCode(html).map(({ text }) => text)).toEqual(texts);
});

/** Every tag and comment of a page as a match of its own: what is found has to be the same. */
const everyTag =
  /<!--[^]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([^]*?)<\/\1[\t-\r ]*>|<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

test('code is found wherever it stands, and nowhere else', () => {
  const pieces = [
    ...['<script>a</script>', '<style media="print">b</style>', '<SCRIPT src="c"></SCRIPT >'],
    ...['<script>', '</script>', '<style title="', '<style>', '</style>', '<!--', '-->'],
    ...['<p title="', '">', "<p title='", "'>", '<p>', '</p>', '<', '>', '桥', '\n'],
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 });
  fc.assert(
    fc.property(text, (written) => {
      const html = written.join('');
      const places = Array.from(
        html.matchAll(everyTag),
        ({ 0: whole, 1: name, 2: attributes, index }) =>
          name === undefined || (/script/i.test(name) && (attributes ?? '').includes(' src='))
            ? []
            : [index, index + whole.length],
      );
      expect(inlineCode(html).flatMap(({ start, end }) => [start, end])).toEqual(places.flat());
    }),
    { numRuns: 2000 },
  );
});

test('a page gets the policy that names its scripts, before all that could load anything', () => {
  const html = guarded(page('<script>a()</script><script>a()</script>'));
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
  expect([...first.styles.values()].map(String)).toEqual(['p{}', 'q{}']);
  expect(name).toMatch(/^page\.[\w-]{8}\.css$/);
  expect(first.page.toString()).toContain(
    `<link rel="stylesheet" href="/r/_astro/${name}"></head>`,
  );
  expect(first.page.toString()).toContain(
    `<body><link rel="stylesheet" media="print" href="/r/_astro/${print}"></body>`,
  );
  const second = guardPage(page('', '<style>p{}</style>'), '/r/_astro/');
  expect([...second.styles.keys()]).toEqual([name]);
});

test('what a page says stays, in whatever characters', () => {
  const style = `<style title="桥">p::before{content:"→"}</style>`;
  const { page: made, styles } = guardPage(
    page('<script>a("江")</script>', `长${style}桥`),
    '/新/',
  );
  const [[name = '', css] = []] = styles;
  expect(String(css)).toBe('p::before{content:"→"}');
  expect(made.toString()).toContain(
    `<body>长<link rel="stylesheet" title="桥" href="/新/${name}">桥</body>`,
  );
  expect(made.toString()).toContain(sourceHash('a("江")'));
});

test('a page that has its policy stays as it is', () => {
  const { page: made } = guardPage(page('<style>p{}</style><script>a()</script>'), '/_astro/');
  expect(guardPage(made, '/_astro/')).toEqual({ page: made, styles: new Map() });
});

test('a page without a place for the policy is a fault', () => {
  expect(() => guarded(Buffer.from('<html><head></head></html>'))).toThrow(/no <meta charset/);
});

test('the policy lets nothing run that is not in a file of the site or named', () => {
  const policy = headerPolicy([]);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|blob:|\*/);
  expect(policy).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
  expect(contentPolicy([])).not.toContain('frame-ancestors');
});

function guarded(content: Buffer): string {
  return guardPage(content, '/_astro/').page.toString();
}
