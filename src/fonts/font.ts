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

/** A font whose tables agree with its glyphs, but for those of outlines. */
export interface CountedFont extends Font {
  /** Whether offsets to outlines need 32 bits. */
  isLong: boolean;
}

/** Has the tables of a font say what there is of its glyphs. */
export function countGlyphs({ tables, outlines }: Font): CountedFont {
  const length = outlines.reduce((sum, { bytes }) => sum + padded(bytes.length), 0);
  // Who unpacks the font may write the same outlines in some more bytes.
  const isLong = length > 0x18000;
  const last = outlines.at(-1)?.advance;
  // The last width holds for all glyphs that follow.
  const widths = outlines.findLastIndex(({ advance }) => advance !== last) + 2;
  const counted = new Map(tables)
    .set('head', withUint16(tableOf(tables, 'head'), 50, Number(isLong)))
    .set('hhea', withUint16(tableOf(tables, 'hhea'), 34, widths))
    .set('hmtx', writeWidths(outlines, widths))
    .set('maxp', withUint16(tableOf(tables, 'maxp'), 4, outlines.length));
  return { tables: counted, outlines, isLong };
}

function writeWidths(outlines: readonly Outline[], widths: number): Buffer {
  const table = Buffer.alloc(2 * (outlines.length + widths));
  let at = 0;
  for (const [index, { advance, bearing }] of outlines.entries()) {
    if (index < widths) at = table.writeUInt16BE(advance, at);
    at = table.writeInt16BE(bearing, at);
  }
  return table;
}

/** A font as a file. */
export function writeFont(font: Font): Buffer {
  const { tables, outlines, isLong } = countGlyphs(font);
  const loca = Buffer.alloc((outlines.length + 1) * (isLong ? 4 : 2));
  const glyphs: Buffer[] = [];
  let offset = 0;
  for (const [index, { bytes }] of outlines.entries()) {
    const glyph = Buffer.alloc(padded(bytes.length));
    glyph.set(bytes);
    glyphs.push(glyph);
    offset += glyph.length;
    if (isLong) loca.writeUInt32BE(offset, 4 * (index + 1));
    else loca.writeUInt16BE(offset / 2, 2 * (index + 1));
  }
  return writeTables(new Map(tables).set('glyf', Buffer.concat(glyphs)).set('loca', loca));
}
