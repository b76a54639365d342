import { tableOf, type Tables } from './sfnt.ts';
import { packGlyph, type PackedGlyph } from './woff2/pack-glyph.ts';

/** A glyph of a font. */
export interface Outline {
  /** As the `glyf` table holds it. */
  bytes: Buffer;
  /** As WOFF2 does. */
  packed: PackedGlyph;
  /** How wide it is. */
  advance: number;
  /** How far its outline is from where it begins. */
  bearing: number;
}

/** Where in the `glyf` table of a font a glyph is, by its number; it ends where the next begins. */
export function glyphOffsets(tables: Tables): (index: number) => number {
  const loca = tableOf(tables, 'loca');
  const isLong = tableOf(tables, 'head').readInt16BE(50) === 1;
  return (index) => (isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index));
}

/** Reads glyphs of a font by their numbers, each once. */
export function outlineReader(tables: Tables): (index: number) => Outline {
  const glyf = tableOf(tables, 'glyf');
  const offset = glyphOffsets(tables);
  const hmtx = tableOf(tables, 'hmtx');
  // The last width holds for all glyphs that follow.
  const widths = tableOf(tables, 'hhea').readUInt16BE(34);
  const known = new Map<number, Outline>();
  const read = (index: number): Outline => {
    const bytes = glyf.subarray(offset(index), offset(index + 1));
    return {
      ...{ bytes, packed: packGlyph(bytes) },
      advance: hmtx.readUInt16BE(4 * Math.min(index, widths - 1)),
      bearing: hmtx.readInt16BE(index < widths ? 4 * index + 2 : 2 * (widths + index)),
    };
  };
  return (index) => {
    const outline = known.get(index) ?? read(index);
    known.set(index, outline);
    return outline;
  };
}
