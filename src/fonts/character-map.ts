import { ByteWriter } from './woff2/byte-writer.ts';

/** Which glyph a font draws each character with, by code points: its `cmap` in the formats 12 or 4. */
export function readCharacterMap(cmap: Buffer): Map<number, number> {
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * index)),
  );
  const whole = tables.find((table) => table.readUInt16BE(0) === 12);
  const basic = tables.find((table) => table.readUInt16BE(0) === 4);
  const glyphs = new Map<number, number>();
  if (whole !== undefined) readGroups(whole, glyphs);
  else if (basic !== undefined) readSegments(basic, glyphs);
  return glyphs;
}

function readGroups(table: Buffer, into: Map<number, number>): void {
  const count = table.readUInt32BE(12);
  for (let at = 16; at < 16 + 12 * count; at += 12) {
    const first = table.readUInt32BE(at);
    const last = table.readUInt32BE(at + 4);
    for (let code = first; code <= last; code += 1)
      into.set(code, table.readUInt32BE(at + 8) + code - first);
  }
}

function readSegments(table: Buffer, into: Map<number, number>): void {
  const bytes = table.readUInt16BE(6);
  const [lasts, firsts] = [14, 16 + bytes];
  const [deltas, ranges] = [firsts + bytes, firsts + 2 * bytes];
  for (let at = 0; at < bytes; at += 2) {
    const first = table.readUInt16BE(firsts + at);
    const last = table.readUInt16BE(lasts + at);
    const delta = table.readUInt16BE(deltas + at);
    const range = table.readUInt16BE(ranges + at);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed =
        range === 0 ? code : table.readUInt16BE(ranges + at + range + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) into.set(code, glyph);
    }
  }
}

/** Characters that follow each other, and what draws them. */
export interface Group {
  first: number;
  last: number;
  /** The glyph of the first. */
  glyph: number;
}

/** The `cmap` of a font: in format 4, as all programs read it, and in 12 too if there are characters beyond it. */
export function writeCharacterMap(glyphs: ReadonlyMap<number, number>): Buffer {
  const groups: Group[] = [];
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const group = groups.at(-1);
    const follows = group?.last === code - 1 && group.glyph + code - group.first === glyph;
    // No group goes on beyond the characters of format 4.
    if (follows && code !== 0x10000) group.last = code;
    else groups.push({ first: code, last: code, glyph });
  }
  const basic = groups.filter(({ last }) => last < 0xffff);
  const segments = { encoding: 1 as const, table: writeSegments(basic) };
  if (basic.length === groups.length) return mapOf([segments]);
  return mapOf([segments, { encoding: 10, table: writeGroups(12, groups) }]);
}

/** Format 4. */
function writeSegments(groups: readonly Group[]): Buffer {
  const segments = [...groups, { first: 0xffff, last: 0xffff, glyph: 0 }];
  const table = new ByteWriter();
  const power = 2 ** Math.floor(Math.log2(segments.length));
  table.uint16(4);
  table.uint16(16 + 8 * segments.length);
  table.uint16(0);
  table.uint16(2 * segments.length);
  table.uint16(2 * power);
  table.uint16(Math.log2(power));
  table.uint16(2 * (segments.length - power));
  for (const { last } of segments) table.uint16(last);
  table.uint16(0);
  for (const { first } of segments) table.uint16(first);
  for (const { first, glyph } of segments) table.uint16((glyph - first) & 0xffff);
  // No list of glyphs: all of a segment follow one another.
  table.bytes(Buffer.alloc(2 * segments.length));
  return table.toBuffer();
}

/** A `cmap` in which many characters have one glyph: format 13. */
export function writeSharedMap(groups: readonly Group[]): Buffer {
  return mapOf([{ encoding: 10, table: writeGroups(13, groups) }]);
}

function writeGroups(format: 12 | 13, groups: readonly Group[]): Buffer {
  const table = new ByteWriter();
  table.uint16(format);
  table.uint16(0);
  table.uint32(16 + 12 * groups.length);
  table.uint32(0);
  table.uint32(groups.length);
  for (const { first, last, glyph } of groups)
    for (const value of [first, last, glyph]) table.uint32(value);
  return table.toBuffer();
}

/** Tables for Windows, by which all systems go: of its first 65,535 characters (1) or of all of Unicode (10). */
function mapOf(tables: readonly { encoding: 1 | 10; table: Buffer }[]): Buffer {
  const map = new ByteWriter();
  map.uint16(0);
  map.uint16(tables.length);
  let offset = 4 + 8 * tables.length;
  for (const { encoding, table } of tables) {
    map.uint16(3);
    map.uint16(encoding);
    map.uint32(offset);
    offset += table.length;
  }
  for (const { table } of tables) map.bytes(table);
  return map.toBuffer();
}
