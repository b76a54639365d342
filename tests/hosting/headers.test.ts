import { expect, test } from 'vitest';
import { headerRules } from '../../src/hosting/header-rules.ts';
import {
  headersFor,
  parseHeaders,
  patternExpression,
  printHeaders,
} from '../../src/hosting/headers-file.ts';
import { sourceHash } from '../../src/hosting/source-hash.ts';

const entries = [
  ...['_astro/', 'downloads/', 'en/', 'fonts/', 'offline/', 'pagefind/', 'share/', 'words/', 'zh/'],
  ...['404.html', 'favicon.ico', 'index.html', 'robots.txt', 'sitemap-0.xml', 'sw.js'],
];
const scriptHashes = Array.from({ length: 12 }, (_, index) => sourceHash(String(index)));
const rules = headerRules({ base: '/', entries, scriptHashes });
const forever = 'public, max-age=31536000, immutable';
const revalidated = 'public, max-age=0, must-revalidate';

test.each([
  ['/', revalidated],
  ['/index.html', revalidated],
  ['/zh/', revalidated],
  ['/en/river/bridge/', revalidated],
  ['/en/rss.xml', revalidated],
  ['/zh/manifest.webmanifest', revalidated],
  ['/sw.js', revalidated],
  ['/offline/zh/river.json', revalidated],
  ['/share/zh.png', revalidated],
  ['/_astro/page.0123abcd.css', forever],
  ['/fonts/song.0123abcd.woff2', forever],
  ['/words/river/bridge.0123abcd.json', forever],
  ['/pagefind/volumes.json', revalidated],
  ['/pagefind/1/zh/index/x-zh_0123abc.pf_index', forever],
  ['/pagefind/1/zh/fragment/x-zh_0123abc.pf_fragment', revalidated],
  ['/pagefind/12/en/filter/x-en_0123abc.pf_filter', revalidated],
  ['/pagefind/1/zh/pagefind-entry.json', revalidated],
])('%s is kept by caches as %s', (address, kept) => {
  expect(headersFor(rules, address)['Cache-Control']).toBe(kept);
});

test.each(['/', '/reader/'])(
  'under %s no address gets a header twice, and all get every one',
  (base) => {
    const own = headerRules({ base, entries, scriptHashes });
    for (const entry of [
      '',
      ...entries,
      'zh/river/',
      'pagefind/traditional.txt',
      'pagefind/1/zh/index/a.pf_index',
      'pagefind/1/zh/pagefind.js',
      'share/en.png',
    ]) {
      const address = base + entry;
      const names = own
        .filter(({ pattern }) => patternExpression(pattern).test(address))
        .flatMap(({ headers }) => Object.keys(headers));
      expect(
        names.filter((name, index) => names.indexOf(name) < index),
        address,
      ).toEqual([]);
      if (address.endsWith('pagefind/')) continue;
      expect(names.sort(), address).toEqual([
        'Cache-Control',
        'Content-Security-Policy',
        'Cross-Origin-Opener-Policy',
        'Cross-Origin-Resource-Policy',
        'Permissions-Policy',
        'Referrer-Policy',
        'X-Content-Type-Options',
      ]);
    }
  },
);

test('only the pictures of link previews are for other sites to show', () => {
  const policy = (address: string) => headersFor(rules, address)['Cross-Origin-Resource-Policy'];
  expect(policy('/share/zh/river.png')).toBe('cross-origin');
  expect(policy('/favicon.ico')).toBe('same-origin');
});

test('what is written is read back, and fits the limits of Cloudflare Pages', () => {
  const text = printHeaders(rules);
  expect(parseHeaders(text)).toEqual(rules);
  expect(parseHeaders(`# a note\n\n${text}`)).toEqual(rules);
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});
