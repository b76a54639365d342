import { glyphOffsets } from './outlines.ts';
import { tableOf, withUint16, writeTables, type Tables } from './sfnt.ts';

/** A font file without the outlines of some glyphs, by their numbers. Glyphs keep their places and widths. */
export function withoutOutlines(tables: Tables, glyphs: ReadonlySet<number>): Buffer {
  const glyf = tableOf(tables, 'glyf');
  const offset = glyphOffsets(tables);
  const count = tableOf(tables, 'maxp').readUInt16BE(4);
  const loca = Buffer.alloc(4 * (count + 1));
  const kept: Buffer[] = [];
  let end = 0;
  for (let index = 0; index < count; index++) {
    if (!glyphs.has(index)) {
      const outline = glyf.subarray(offset(index), offset(index + 1));
      kept.push(outline);
      end += outline.length;
    }
    loca.writeUInt32BE(end, 4 * (index + 1));
  }
  const changed = new Map(tables)
    .set('glyf', Buffer.concat(kept))
    .set('loca', loca)
    // Offsets of 32 bits.
    .set('head', withUint16(tableOf(tables, 'head'), 50, 1));
  return writeTables(changed);
}
