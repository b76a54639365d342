import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { faces } from '../../src/fonts/faces.ts';
import { readFont } from '../../src/fonts/font.ts';
import { readTables } from '../../src/fonts/sfnt.ts';
import { readSimpleGlyph } from '../../src/fonts/woff2/read-glyph.ts';
import { toWoff2 } from '../../src/fonts/woff2/to-woff2.ts';

const text = '长春，故事Ägypten fi“”—·1.5ǎń';
const plain = { targetFormat: 'sfnt', noLayoutClosure: true } as const;

/** A font's glyphs: outlines as points, those made of others as bytes; decoders may drop whether contours overlap. */
function glyphsOf(tables: ReadonlyMap<string, Buffer>): unknown[] {
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map(
    (tag) => tables.get(tag) ?? Buffer.alloc(0),
  );
  if (!head || !loca || !glyf) return [];
  const isLong = head.readInt16BE(50) === 1;
  const count = loca.length / (isLong ? 4 : 2) - 1;
  const at = (index: number) =>
    isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index);
  return Array.from({ length: count }, (_, index) => {
    const glyph = glyf.subarray(at(index), at(index + 1));
    if (glyph.length === 0) return undefined;
    if (glyph.readInt16BE(0) < 0) return glyph.toString('hex').replace(/(00)+$/, '');
    return { ...readSimpleGlyph(glyph), overlaps: undefined };
  });
}

describe.each(faces)('$family $weight as WOFF2', ({ file }) => {
  test('is what an independent decoder reads as the same font', async () => {
    const font = readFileSync(createRequire(import.meta.url).resolve(file));
    const cut = await subsetFont(font, text, plain);
    const packed = toWoff2(readFont(cut));
    expect(packed.length).toBeLessThan(cut.length);
    // Cutting what has been cut changes nothing, so that only packing and unpacking can.
    const [before, after] = [cut, packed].map(async (each) =>
      readTables(await subsetFont(each, text, plain)),
    );
    const [given, unpacked] = [await before, await after];
    if (given === undefined || unpacked === undefined) throw new Error('no font');
    expect([...unpacked.keys()].sort()).toEqual([...given.keys()].sort());
    expect(glyphsOf(unpacked)).toEqual(glyphsOf(given));
    for (const [tag, bytes] of given) {
      if (!['glyf', 'loca', 'head'].includes(tag)) expect(unpacked.get(tag), tag).toEqual(bytes);
    }
  });
});

test('what has no TrueType outlines is refused', () => {
  expect(() => toWoff2(readFont(Buffer.alloc(12)))).toThrow('no TrueType outlines');
});
