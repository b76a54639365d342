import { crc32, deflateRawSync } from 'node:zlib';

/** Files that are compressed already. */
const packed = /\.(png|woff2)$/;
/** The first day a ZIP file can name, 1 January 1980, so that no file tells when it was made. */
const firstDay = (1 << 5) | 1;
/** What reads it has to know folders and deflate: version 2.0 of the format. */
const version = 20;

/** The flag of names beyond ASCII. */
const isUtf8 = 1 << 11;

interface Entry {
  name: Buffer;
  /** As it is stored. */
  bytes: Uint8Array;
  /** What local and central headers have in common. */
  common: Buffer;
}

/** Files in their order as a ZIP file; the same files give the same bytes. The first is not compressed. */
export function zipFiles(
  files: readonly (readonly [string, string | Uint8Array])[],
): Uint8Array<ArrayBuffer> {
  const entries = files.map(([name, content], index) =>
    entryOf(name, Buffer.from(content), index > 0 && !packed.test(name)),
  );
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes, common } of entries) {
    const local = [signature(0x04034b50), common, name, bytes];
    directory.push(signature(0x02014b50), uint16s(version), common, placeOf(offset), name);
    parts.push(...local);
    offset += lengthOf(local);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(lengthOf(directory), 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

function entryOf(path: string, content: Buffer, isCompressed: boolean): Entry {
  const name = Buffer.from(path);
  const bytes = isCompressed ? deflateRawSync(content) : content;
  const sums = Buffer.alloc(12);
  sums.writeUInt32LE(crc32(content));
  sums.writeUInt32LE(bytes.length, 4);
  sums.writeUInt32LE(content.length, 8);
  const method = isCompressed ? 8 : 0;
  const flags = name.length > path.length ? isUtf8 : 0;
  const common = [uint16s(version, flags, method, 0, firstDay), sums, uint16s(name.length, 0)];
  return { name, bytes, common: Buffer.concat(common) };
}

/** Where a file is, of no comment, disk or attribute. */
function placeOf(offset: number): Buffer {
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return place;
}

function signature(code: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(code);
  return bytes;
}

function uint16s(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, 2 * index);
  return bytes;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
