import { ByteWriter } from './byte-writer.ts';
import { readComposite } from './read-composite.ts';
import { readSimpleGlyph, type Point } from './read-glyph.ts';
import { writePoint } from './write-point.ts';

/** A glyph as WOFF2 packs it: what each stream of outlines holds of it (section 5.1). */
export interface PackedGlyph {
  /** How many contours it has: none of a space, -1 of a glyph that is made of others. */
  contours: number;
  pointCounts: Uint8Array;
  flags: Uint8Array;
  coordinates: Uint8Array;
  parts: Uint8Array;
  instructions: Uint8Array;
  /** Its box, where that is not the one around its points. */
  box: Uint8Array;
  /** Whether its contours are said to overlap. */
  overlaps: boolean;
}

const none = Buffer.alloc(0);
const space: PackedGlyph = {
  ...{ contours: 0, pointCounts: none, flags: none, coordinates: none, parts: none },
  ...{ instructions: none, box: none, overlaps: false },
};

/** Packs a glyph, as the `glyf` table holds it. */
export function packGlyph(bytes: Buffer): PackedGlyph {
  if (bytes.length === 0 || bytes.readInt16BE(0) === 0) return space;
  return bytes.readInt16BE(0) < 0 ? packComposite(bytes) : packSimple(bytes);
}

function packComposite(bytes: Buffer): PackedGlyph {
  const { parts, instructions, box } = readComposite(bytes);
  const coordinates = new ByteWriter();
  if (instructions !== undefined) coordinates.packedUint16(instructions.length);
  const packed = { parts, box, instructions: instructions ?? none };
  return { ...space, contours: -1, coordinates: coordinates.toCopy(), ...packed };
}

function packSimple(bytes: Buffer): PackedGlyph {
  const glyph = readSimpleGlyph(bytes);
  const [counts, flags, coordinates] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
  for (const points of glyph.contours) counts.packedUint16(points);
  for (const point of glyph.points) writePoint({ flags, coordinates }, point);
  coordinates.packedUint16(glyph.instructions.length);
  const box = boxOf(glyph.points).equals(glyph.box) ? none : glyph.box;
  return {
    ...{ ...space, contours: glyph.contours.length, overlaps: glyph.overlaps },
    ...{ instructions: glyph.instructions, box },
    ...{ pointCounts: counts.toCopy(), flags: flags.toCopy(), coordinates: coordinates.toCopy() },
  };
}

/** The box around all points. */
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
