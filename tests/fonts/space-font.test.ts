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
  const tables = await tablesOf('长春《𠮷');
  const unitsPerEm = tables.head?.readUInt16BE(18);
  // What stands for missing characters, and the space: all four are one glyph.
  expect(tables.maxp?.readUInt16BE(4)).toBe(2);
  // The first width holds for all.
  expect(tables.hhea?.readUInt16BE(34)).toBe(1);
  expect(tables.hmtx?.readUInt16BE(0)).toBe(unitsPerEm);
});

test.each([
  ['left', '，。、：；！？”’'],
  ['right', '“‘'],
])('marks of the %s are told from others, and take no ink', async (side, marks) => {
  const { maxp, head, glyf } = await tablesOf(marks);
  const half = (head?.readUInt16BE(18) ?? NaN) / 2;
  expect(maxp?.readUInt16BE(4)).toBe(2);
  // The glyph for what is missing has no outline. This has one contour, of two points.
  expect([glyf?.readInt16BE(0), glyf?.readUInt16BE(10)]).toEqual([1, 1]);
  const [start = NaN, end = NaN] = [glyf?.readInt16BE(2), glyf?.readInt16BE(6)];
  expect(side === 'left' ? end < half : start > half).toBe(true);
});

test('marks that meet take half an em, as in the Chinese face', async () => {
  const { GPOS, head } = await tablesOf('，《');
  const feature = GPOS?.indexOf('halt') ?? -1;
  expect(feature).toBeGreaterThan(0);
  const unitsPerEm = head?.readUInt16BE(18) ?? NaN;
  expect(GPOS?.includes(int16(-unitsPerEm / 2))).toBe(true);
});

test('a dash is as wide as that of the Chinese face', async () => {
  const face = await readFile(createRequire(import.meta.url).resolve(faces[0]?.file ?? ''));
  const widthIn = async (font: Buffer): Promise<number | undefined> =>
    (await tablesOf('—', font)).hmtx?.readUInt16BE(4);
  expect(await widthIn(committed)).toBe(await widthIn(face));
});

/** The tables of a cut of a font, by tag. */
async function tablesOf(
  characters: string,
  font: Buffer = committed,
): Promise<Partial<Record<string, Buffer>>> {
  const cut = await subsetFont(font, characters, { targetFormat: 'sfnt' });
  const entries = Array.from({ length: cut.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  return Object.fromEntries(
    entries.map((entry) => {
      const start = cut.readUInt32BE(entry + 8);
      const bytes = cut.subarray(start, start + cut.readUInt32BE(entry + 12));
      return [cut.toString('latin1', entry, entry + 4), bytes];
    }),
  );
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}
