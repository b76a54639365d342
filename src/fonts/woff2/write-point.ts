import type { ByteWriter } from './byte-writer.ts';

/**
 * Writes the way from one point of an outline to the next: a flag that says how many bytes hold it, and them
 * (the triplet encoding of WOFF2, section 5.2).
 */
export function writePoint(
  { flags, coordinates }: { flags: ByteWriter; coordinates: ByteWriter },
  { x, y, onCurve }: { x: number; y: number; onCurve: boolean },
): void {
  const [width, height] = [Math.abs(x), Math.abs(y)];
  const [right, up] = [Number(x >= 0), Number(y >= 0)];
  const signs = right + 2 * up;
  const curve = onCurve ? 0 : 128;
  const flag = (value: number): void => flags.byte(curve + value);
  if (x === 0 && height < 1280) {
    flag(((height & 0xf00) >> 7) + up);
    coordinates.byte(height & 0xff);
  } else if (y === 0 && width < 1280) {
    flag(10 + ((width & 0xf00) >> 7) + right);
    coordinates.byte(width & 0xff);
  } else if (width < 65 && height < 65) {
    flag(20 + ((width - 1) & 0x30) + (((height - 1) & 0x30) >> 2) + signs);
    coordinates.byte((((width - 1) & 0xf) << 4) | ((height - 1) & 0xf));
  } else if (width < 769 && height < 769) {
    flag(84 + 12 * (((width - 1) & 0x300) >> 8) + (((height - 1) & 0x300) >> 6) + signs);
    coordinates.byte((width - 1) & 0xff);
    coordinates.byte((height - 1) & 0xff);
  } else if (width < 4096 && height < 4096) {
    flag(120 + signs);
    coordinates.byte(width >> 4);
    coordinates.byte(((width & 0xf) << 4) | (height >> 8));
    coordinates.byte(height & 0xff);
  } else {
    flag(124 + signs);
    coordinates.uint16(width);
    coordinates.uint16(height);
  }
}
