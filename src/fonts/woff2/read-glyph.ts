/** A point by its distance from the one before. */
export interface Point {
  x: number;
  y: number;
  onCurve: boolean;
}

/** An outline as the `glyf` table holds it. */
export interface SimpleGlyph {
  /** How many points each contour has. */
  contours: number[];
  points: Point[];
  instructions: Buffer;
  /** Left, bottom, right and top as 16-bit numbers. */
  box: Buffer;
  /** Whether its contours are said to overlap. */
  overlaps: boolean;
}

const bit = { onCurve: 1, shortX: 2, shortY: 4, repeat: 8, sameX: 16, sameY: 32, overlap: 64 };

/** Reads a glyph of one or more contours. */
export function readSimpleGlyph(glyph: Buffer): SimpleGlyph {
  const count = glyph.readInt16BE(0);
  let at = 10;
  const ends = Array.from({ length: count }, (_, index) => glyph.readUInt16BE(at + 2 * index));
  at += 2 * count;
  const instructionLength = glyph.readUInt16BE(at);
  const instructions = glyph.subarray(at + 2, at + 2 + instructionLength);
  at += 2 + instructionLength;
  const pointCount = (ends.at(-1) ?? -1) + 1;
  const flags: number[] = [];
  while (flags.length < pointCount) {
    const flag = glyph.readUInt8(at++);
    const times = (flag & bit.repeat) === 0 ? 1 : glyph.readUInt8(at++) + 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const distances = (short: number, same: number): number[] =>
    flags.map((flag) => {
      if ((flag & short) !== 0)
        return (flag & same) === 0 ? -glyph.readUInt8(at++) : glyph.readUInt8(at++);
      if ((flag & same) !== 0) return 0;
      at += 2;
      return glyph.readInt16BE(at - 2);
    });
  const xs = distances(bit.shortX, bit.sameX);
  const ys = distances(bit.shortY, bit.sameY);
  return {
    contours: ends.map((end, index) => end - (ends[index - 1] ?? -1)),
    points: flags.map((flag, index) => ({
      x: xs[index] ?? 0,
      y: ys[index] ?? 0,
      onCurve: (flag & bit.onCurve) !== 0,
    })),
    instructions,
    box: glyph.subarray(2, 10),
    overlaps: ((flags[0] ?? 0) & bit.overlap) !== 0,
  };
}
