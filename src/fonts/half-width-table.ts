import { ByteWriter } from './woff2/byte-writer.ts';

/**
 * A `GPOS` table that sets glyphs in half of an em where a browser asks for it (`halt`), as it does for marks that
 * meet: https://learn.microsoft.com/typography/opentype/spec/gpos.
 */
export function halfWidthTable(glyphs: readonly number[], unitsPerEm: number): Buffer {
  const table = new ByteWriter();
  const [head, scripts, features] = [10, 20, 14];
  for (const value of [1, 0, head, head + scripts, head + scripts + features]) table.uint16(value);
  // Any script, in any language, has the only feature.
  table.uint16(1);
  table.bytes(Buffer.from('DFLT'));
  for (const value of [8, 4, 0, 0, 0xffff, 1, 0]) table.uint16(value);
  // The feature, of the only lookup.
  table.uint16(1);
  table.bytes(Buffer.from('halt'));
  for (const value of [8, 0, 1, 0]) table.uint16(value);
  // The lookup, of one adjustment of single glyphs.
  for (const value of [1, 4, 1, 0, 1, 8]) table.uint16(value);
  // To what is listed behind it: half an em off the advance.
  for (const value of [1, 8, 4, -unitsPerEm / 2, 1, glyphs.length, ...glyphs]) table.uint16(value);
  return table.toBuffer();
}
