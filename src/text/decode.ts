import type { Position } from './position.ts';

export type Decoded = { text: string } | { invalid: Position & { byte: number } };

const lineFeed = 0x0a;

/**
 * Decodes bytes as UTF-8, a byte order mark dropped.
 * Bytes that are not UTF-8 give the place and value of the first one that is wrong.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { invalid: firstInvalid(bytes) };
  }
}

function firstInvalid(bytes: Uint8Array): Position & { byte: number } {
  let start = 0;
  let line = 1;
  for (;;) {
    const end = bytes.indexOf(lineFeed, start);
    const row = bytes.subarray(start, end === -1 ? undefined : end);
    const valid = validPrefix(row);
    if (valid.bytes < row.length || end === -1) {
      return { line, column: valid.units + 1, byte: row[valid.bytes] ?? 0 };
    }
    start = end + 1;
    line += 1;
  }
}

/** The longest prefix that is UTF-8, in bytes and in the UTF-16 units it decodes to. */
function validPrefix(row: Uint8Array): { bytes: number; units: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(row);
  let bytes = 0;
  let units = 0;
  for (const character of text) {
    const size = Buffer.byteLength(character);
    const same = Buffer.from(character).equals(row.subarray(bytes, bytes + size));
    if (!same) break;
    bytes += size;
    units += character.length;
  }
  return { bytes, units };
}
