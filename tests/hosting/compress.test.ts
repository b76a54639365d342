import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress, isWorthCompressing } from '../../src/hosting/compress.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const page = bytes('<p>长春是吉林省的省会。</p>'.repeat(100));

test('both forms unpack to the file, are smaller, and are the same each time', async () => {
  for (const name of ['index.html', 'page.css']) {
    const { br = page, gz = page } = await compress(name, page);
    expect(Buffer.from(page).equals(brotliDecompressSync(br))).toBe(true);
    expect(Buffer.from(page).equals(gunzipSync(gz))).toBe(true);
    expect(Math.max(br.length, gz.length)).toBeLessThan(page.length);
    expect(await compress(name, page)).toEqual({ br, gz });
    // No time of writing, and no system that wrote it.
    expect([...gz.subarray(4, 8), gz[9]]).toEqual([0, 0, 0, 0, 255]);
  }
});

test('what would not become smaller has no such form', async () => {
  expect(await compress('a.txt', bytes('長'))).toEqual({});
});

test.each([
  ['index.html', 5000, true],
  ['cards.0123abcd.json', 5000, true],
  ['manifest.webmanifest', 5000, true],
  ['article.tmx', 5000, true],
  ['short.json', 200, false],
  ['song.0123abcd.woff2', 5000, false],
  ['book.epub', 5000, false],
  ['x-zh_0123abc.pf_index', 5000, false],
  ['picture.png', 5000, false],
])('%s of %i bytes is worth compressing: %s', (name, length, worth) => {
  expect(isWorthCompressing(name, length)).toBe(worth);
});
