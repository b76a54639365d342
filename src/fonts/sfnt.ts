import { ByteWriter } from './woff2/byte-writer.ts';

/** The tables of a TrueType font by their tags, in the order of its directory. */
export type Tables = ReadonlyMap<string, Buffer>;

/** The tables of a font file. */
export function readTables(font: Buffer): Tables {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  return new Map(
    entries.map((at) => {
      const start = font.readUInt32BE(at + 8);
      const bytes = font.subarray(start, start + font.readUInt32BE(at + 12));
      return [font.toString('latin1', at, at + 4), bytes];
    }),
  );
}

/** A table that a font of TrueType outlines has. */
export function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (table === undefined)
    throw new Error(`The font has no TrueType outlines: its table ${tag} is missing`);
  return table;
}

/** A table with another 16-bit number at a place. */
export function withUint16(table: Buffer, at: number, value: number): Buffer {
  const changed = Buffer.from(table);
  changed.writeUInt16BE(value, at);
  return changed;
}

/** A font file of tables, without the sums that nothing which reads one here looks at. */
export function writeTables(tables: Tables): Buffer {
  const directory = new ByteWriter();
  directory.uint32(trueType);
  directory.uint16(tables.size);
  // What speeds up a search of the directory, which nobody does.
  directory.bytes(Buffer.alloc(6));
  let start = 12 + 16 * tables.size;
  for (const [tag, bytes] of tables) {
    directory.bytes(Buffer.from(tag, 'latin1'));
    directory.uint32(0);
    directory.uint32(start);
    directory.uint32(bytes.length);
    start += padded(bytes.length);
  }
  const padding = (bytes: Buffer): Buffer => Buffer.alloc(padded(bytes.length) - bytes.length);
  const content = [...tables.values()].flatMap((bytes) => [bytes, padding(bytes)]);
  return Buffer.concat([directory.toBuffer(), ...content]);
}

/** What a font file of TrueType outlines begins with. */
export const trueType = 0x00010000;

/** A length with what fills up the last four bytes. */
export function padded(length: number): number {
  return (length + 3) & ~3;
}
