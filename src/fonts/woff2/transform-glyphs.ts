import { ByteWriter } from './byte-writer.ts';
import { readComposite } from './read-composite.ts';
import { readSimpleGlyph, type Point } from './read-glyph.ts';
import { writePoint } from './write-point.ts';

/** The tables of outlines of a TrueType font. */
export interface Outlines {
  glyf: Buffer;
  loca: Buffer;
  glyphCount: number;
  /** Whether `loca` has 32-bit offsets. */
  isLong: boolean;
}

/** The `glyf` table as WOFF2 packs it: what glyphs have in common side by side, in seven streams (section 5.1). */
export function transformGlyphs({ glyf, loca, glyphCount, isLong }: Outlines): Buffer {
  const [contours, pointCounts, flags, coordinates] = [writer(), writer(), writer(), writer()];
  const [composites, boxes, instructions] = [writer(), writer(), writer()];
  const hasBox = Buffer.alloc(4 * Math.ceil(glyphCount / 32));
  const overlapping = Buffer.alloc((glyphCount + 7) >> 3);
  const offset = (index: number): number =>
    isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index);
  for (let index = 0; index < glyphCount; index += 1) {
    const bytes = glyf.subarray(offset(index), offset(index + 1));
    const count = bytes.length === 0 ? 0 : bytes.readInt16BE(0);
    contours.uint16(count & 0xffff);
    if (count === 0) continue;
    if (count < 0) {
      const glyph = readComposite(bytes);
      composites.bytes(glyph.parts);
      if (glyph.instructions !== undefined) {
        coordinates.packedUint16(glyph.instructions.length);
        instructions.bytes(glyph.instructions);
      }
      mark(hasBox, index);
      boxes.bytes(glyph.box);
      continue;
    }
    const glyph = readSimpleGlyph(bytes);
    if (glyph.overlaps) mark(overlapping, index);
    for (const points of glyph.contours) pointCounts.packedUint16(points);
    for (const point of glyph.points) writePoint({ flags, coordinates }, point);
    coordinates.packedUint16(glyph.instructions.length);
    instructions.bytes(glyph.instructions);
    if (boxOf(glyph.points).equals(glyph.box)) continue;
    mark(hasBox, index);
    boxes.bytes(glyph.box);
  }
  const streams = [
    ...[contours, pointCounts, flags, coordinates, composites].map((stream) => stream.toBuffer()),
    ...[Buffer.concat([hasBox, boxes.toBuffer()]), instructions.toBuffer()],
  ];
  const head = new ByteWriter();
  const overlaps = overlapping.some((byte) => byte !== 0);
  head.uint16(0);
  head.uint16(Number(overlaps));
  head.uint16(glyphCount);
  head.uint16(Number(isLong));
  for (const { length } of streams) head.uint32(length);
  return Buffer.concat([head.toBuffer(), ...streams, ...(overlaps ? [overlapping] : [])]);
}

function writer(): ByteWriter {
  return new ByteWriter();
}

function mark(bits: Buffer, index: number): void {
  bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
}

/** The box around all points, which need not be written where a glyph has this one. */
function boxOf(points: readonly Point[]): Buffer {
  let [x, y] = [0, 0];
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    x += point.x;
    y += point.y;
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  const box = Buffer.alloc(8);
  for (const [index, side] of [left, bottom, right, top].entries())
    box.writeInt16BE(side, 2 * index);
  return box;
}
