/** A glyph that is made of others, as the `glyf` table holds it. */
export interface CompositeGlyph {
  /** The records of its parts, as they stand. */
  parts: Buffer;
  /** Absent where the parts do not say that there are any. */
  instructions?: Buffer;
  /** Left, bottom, right and top as 16-bit numbers. */
  box: Buffer;
}

const bit = { words: 1, scale: 8, more: 32, twoScales: 64, matrix: 128, instructions: 256 };

/** Reads a glyph that is made of others. */
export function readComposite(glyph: Buffer): CompositeGlyph {
  let at = 10;
  let [isLast, instructed] = [false, false];
  while (!isLast) {
    const flags = glyph.readUInt16BE(at);
    const has = (flag: number): boolean => (flags & flag) !== 0;
    at += has(bit.words) ? 8 : 6;
    at += (has(bit.scale) ? 2 : 0) + (has(bit.twoScales) ? 4 : 0) + (has(bit.matrix) ? 8 : 0);
    isLast = !has(bit.more);
    instructed ||= has(bit.instructions);
  }
  const [parts, box] = [glyph.subarray(10, at), glyph.subarray(2, 10)];
  if (!instructed) return { parts, box };
  const start = at + 2;
  return { parts, box, instructions: glyph.subarray(start, start + glyph.readUInt16BE(at)) };
}
