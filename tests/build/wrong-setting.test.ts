import { describe, expect, test } from 'vitest';
import { wrongSetting } from '../../src/build/wrong-setting.ts';

describe('a site may live at', () => {
  test.each([
    [undefined, undefined],
    ['https://reader.example.org', '/'],
    ['https://Reader.example.org/', '/reader/'],
    ['http://localhost:8080', 'reader'],
    ['', '/a.b/c-d/e_f~g'],
  ])('%s %s', (SITE_URL, BASE_PATH) => {
    expect(wrongSetting({ SITE_URL, BASE_PATH })).toBeUndefined();
  });
});

test.each([
  'not a url',
  'reader.example.org',
  'javascript:alert(1)',
  'https://x.example/"><script>',
  'https://x.example/reader',
  'https://user@x.example',
])('SITE_URL=%s is refused', (SITE_URL) => {
  expect(wrongSetting({ SITE_URL })).toMatch(/^SITE_URL is ".+", expected a scheme and a host/);
});

test.each(['/a"><script>alert(1)</script>/', '/../x/', '/./', '/a b/', '/a;}evil{/', '/a\n/'])(
  'BASE_PATH=%j is refused',
  (BASE_PATH) => {
    expect(wrongSetting({ BASE_PATH })).toMatch(/^BASE_PATH is ".+", expected a path/);
  },
);
