import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { faces } from '../../src/fonts/faces.ts';
import { spaceFont } from '../../src/fonts/space-font.ts';

const committed = readFileSync(new URL('../../src/fonts/space.woff2', import.meta.url));

test('the file that styles hold is what the face gives', async () => {
  const font = await readFile(createRequire(import.meta.url).resolve(faces[0]?.file ?? ''));
  expect((await spaceFont(font)).equals(committed)).toBe(true);
});

test('every Chinese character is a space as wide as all others', async () => {
  const cut = await subsetFont(committed, '长春。“𠮷', { targetFormat: 'sfnt' });
  const tables = new Map(
    Array.from({ length: cut.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + 16 * index;
      const start = cut.readUInt32BE(entry + 8);
      return [cut.toString('latin1', entry, entry + 4), start] as const;
    }),
  );
  const unitsPerEm = cut.readUInt16BE((tables.get('head') ?? 0) + 18);
  const glyphs = cut.readUInt16BE((tables.get('maxp') ?? 0) + 4);
  // What stands for missing characters, and the space: all five are one glyph.
  expect(glyphs).toBe(2);
  // The first width holds for all.
  expect(cut.readUInt16BE((tables.get('hhea') ?? 0) + 34)).toBe(1);
  expect(cut.readUInt16BE(tables.get('hmtx') ?? 0)).toBe(unitsPerEm);
});
