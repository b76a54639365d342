import { outlineReader, type Outline } from './outlines.ts';
import { padded, readTables, tableOf, withUint16, writeTables, type Tables } from './sfnt.ts';

/** A TrueType font, its glyphs apart from its tables. */
export interface Font {
  /** Its tables. Those of outlines and widths are there, but it is the glyphs that count. */
  tables: Tables;
  /** Its glyphs in their order, the first of them for what is missing. */
  outlines: readonly Outline[];
}

/** A font file with all its glyphs. */
export function readFont(bytes: Buffer): Font {
  const tables = readTables(bytes);
  const read = outlineReader(tables);
  const count = tableOf(tables, 'maxp').readUInt16BE(4);
  return { tables, outlines: Array.from({ length: count }, (_, index) => read(index)) };
}

/** A font whose tables agree with its glyphs. */
export interface CountedFont extends Font {
  /** Whether offsets to outlines need 32 bits. */
  isLong: boolean;
  /** How many widths there are: the last one holds for all glyphs that follow. */
  widths: number;
}

/** Has the tables of a font say what there is of its glyphs. */
export function countGlyphs({ tables, outlines }: Font): CountedFont {
  const length = outlines.reduce((sum, { bytes }) => sum + padded(bytes.length), 0);
  // Who unpacks the font may write the same outlines in some more bytes.
  const isLong = length > 0x18000;
  const last = outlines.at(-1)?.advance;
  const widths = outlines.findLastIndex(({ advance }) => advance !== last) + 2;
  const counted = new Map(tables)
    .set('head', withUint16(tableOf(tables, 'head'), 50, Number(isLong)))
    .set('hhea', withUint16(tableOf(tables, 'hhea'), 34, widths))
    .set('maxp', withUint16(tableOf(tables, 'maxp'), 4, outlines.length));
  return { tables: counted, outlines, isLong, widths };
}

/** A font as a file. */
export function writeFont(font: Font): Buffer {
  const { tables, outlines, isLong, widths } = countGlyphs(font);
  const loca = Buffer.alloc((outlines.length + 1) * (isLong ? 4 : 2));
  const hmtx = Buffer.alloc(2 * (outlines.length + widths));
  const glyphs: Buffer[] = [];
  let [offset, at] = [0, 0];
  for (const [index, { bytes, advance, bearing }] of outlines.entries()) {
    const glyph = Buffer.alloc(padded(bytes.length));
    glyph.set(bytes);
    glyphs.push(glyph);
    offset += glyph.length;
    if (isLong) loca.writeUInt32BE(offset, 4 * (index + 1));
    else loca.writeUInt16BE(offset / 2, 2 * (index + 1));
    if (index < widths) at = hmtx.writeUInt16BE(advance, at);
    at = hmtx.writeInt16BE(bearing, at);
  }
  const glyf = Buffer.concat(glyphs);
  return writeTables(new Map(tables).set('glyf', glyf).set('loca', loca).set('hmtx', hmtx));
}
