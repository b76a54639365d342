import type { CountedFont } from '../font.ts';
import { ByteWriter } from './byte-writer.ts';

/** The `hmtx` table; where all outlines begin at their bearings, without these (WOFF2, section 5.4). */
export function packWidths({ outlines, widths }: CountedFont): {
  length: number;
  bytes: Buffer;
  transform?: 1;
} {
  const isTold = outlines.every(({ bytes, bearing }) => bearing === leftOf(bytes));
  const table = new ByteWriter();
  if (isTold) table.byte(0b11);
  for (const [index, { advance, bearing }] of outlines.entries()) {
    if (index < widths) table.uint16(advance);
    if (!isTold) table.uint16(bearing & 0xffff);
  }
  const length = 2 * (widths + outlines.length);
  return { length, bytes: table.toBuffer(), ...(isTold ? { transform: 1 } : {}) };
}

/** The left side of the box of a glyph, as the `glyf` table holds it. */
function leftOf(bytes: Buffer): number {
  return bytes.length === 0 ? 0 : bytes.readInt16BE(2);
}
