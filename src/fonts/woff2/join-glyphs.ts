import { ByteWriter } from './byte-writer.ts';
import type { PackedGlyph } from './pack-glyph.ts';

/** The `glyf` table as WOFF2 packs it: what glyphs have in common side by side, in seven streams (section 5.1). */
export function joinGlyphs(glyphs: readonly PackedGlyph[], isLong: boolean): Buffer {
  const contours = new ByteWriter();
  const hasBox = Buffer.alloc(4 * Math.ceil(glyphs.length / 32));
  const overlapping = Buffer.alloc((glyphs.length + 7) >> 3);
  for (const [index, glyph] of glyphs.entries()) {
    contours.uint16(glyph.contours & 0xffff);
    if (glyph.box.length > 0) mark(hasBox, index);
    if (glyph.overlaps) mark(overlapping, index);
  }
  const streams = [
    [contours.toBuffer()],
    glyphs.map(({ pointCounts }) => pointCounts),
    glyphs.map(({ flags }) => flags),
    glyphs.map(({ coordinates }) => coordinates),
    glyphs.map(({ parts }) => parts),
    [hasBox, ...glyphs.map(({ box }) => box)],
    glyphs.map(({ instructions }) => instructions),
  ];
  const overlaps = overlapping.some((byte) => byte !== 0);
  const head = new ByteWriter();
  head.uint16(0);
  head.uint16(Number(overlaps));
  head.uint16(glyphs.length);
  head.uint16(Number(isLong));
  for (const stream of streams)
    head.uint32(stream.reduce((length, part) => length + part.length, 0));
  return Buffer.concat([head.toBuffer(), ...streams.flat(), ...(overlaps ? [overlapping] : [])]);
}

function mark(bits: Buffer, index: number): void {
  bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
}
