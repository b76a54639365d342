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

/** The `cmap` of a font, in format 12. */
export function writeCharacterMap(glyphs: ReadonlyMap<number, number>): Buffer {
  const groups: { first: number; last: number; glyph: number }[] = [];
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const group = groups.at(-1);
    if (group?.last === code - 1 && group.glyph + code - group.first === glyph) group.last = code;
    else groups.push({ first: code, last: code, glyph });
  }
  return unicodeMap(12, groups);
}

/** A `cmap` of one table for all of Unicode: glyphs that go up with their characters (12), or that do not (13). */
export function unicodeMap(
  format: 12 | 13,
  groups: readonly { first: number; last: number; glyph: number }[],
): Buffer {
  const table = new ByteWriter();
  table.uint16(0);
  table.uint16(1);
  // Windows, all of Unicode; right behind this list.
  table.uint16(3);
  table.uint16(10);
  table.uint32(12);
  table.uint16(format);
  table.uint16(0);
  table.uint32(16 + 12 * groups.length);
  table.uint32(0);
  table.uint32(groups.length);
  for (const { first, last, glyph } of groups)
    for (const value of [first, last, glyph]) table.uint32(value);
  return table.toBuffer();
}
