import { brotliCompressSync, constants } from 'node:zlib';
import { countGlyphs, type CountedFont, type Font } from '../font.ts';
import { padded, tableOf, trueType, withUint16 } from '../sfnt.ts';
import { ByteWriter } from './byte-writer.ts';
import { joinGlyphs } from './join-glyphs.ts';
import { knownTags } from './known-tags.ts';

/**
 * What is to be known of the files' form. Brotli tries by its quality: of outlines 6 leaves one byte in a hundred more
 * than 9 in a sixth of the time, and four more than 11, the hardest, in a ninetieth. So `quick` is for fonts of an article,
 * and `hard` for those that are made once for all.
 */
export const woff2 = { encoder: 2, quality: { quick: 6, hard: 11 } } as const;

/** How hard a font is compressed. */
export type Effort = keyof typeof woff2.quality;

interface Table {
  tag: string;
  /** How long it is when it is unpacked. */
  length: number;
  bytes: Uint8Array;
  /** Whether it takes a form of its own, whose length is told too. */
  isPacked?: true;
}

/**
 * A font as WOFF2 (W3C Recommendation of 8 August 2024). The usual encoder knows only the slowest compression, which took
 * nine tenths of the time of a build.
 */
export function toWoff2(font: Font, effort: Effort = 'quick'): Buffer<ArrayBuffer> {
  const tables = pack(countGlyphs(font));
  const content = Buffer.concat(tables.map(({ bytes }) => bytes));
  const compressed = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: woff2.quality[effort],
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(content.length),
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  const directory = directoryOf(tables);
  const headLength = 48;
  const padding = (4 - ((headLength + directory.length + compressed.length) % 4)) % 4;
  const length = headLength + directory.length + compressed.length + padding;
  const head = new ByteWriter();
  head.bytes(Buffer.from('wOF2'));
  head.uint32(trueType);
  head.uint32(length);
  head.uint16(tables.length);
  head.uint16(0);
  head.uint32(unpackedLength(tables));
  head.uint32(compressed.length);
  // No version, no metadata, no private data.
  head.bytes(Buffer.alloc(headLength - head.length));
  return Buffer.concat([head.toBuffer(), directory, compressed, Buffer.alloc(padding)]);
}

/** The logarithm of the least window that holds the whole font: for larger ones Brotli clears memory in vain. */
function windowFor(length: number): number {
  return Math.min(22, Math.max(16, Math.ceil(Math.log2(length + 16))));
}

/** The tables as they are compressed: outlines take a form of their own, which tells the offsets to them too. */
function pack(font: CountedFont): Table[] {
  const { tables, outlines, isLong } = font;
  const forms: Record<string, (table: Buffer) => Omit<Table, 'tag'>> = {
    glyf: () => ({
      length: outlines.reduce((sum, { bytes }) => sum + padded(bytes.length), 0),
      bytes: joinGlyphs(
        outlines.map(({ packed }) => packed),
        isLong,
      ),
      isPacked: true,
    }),
    loca: () => ({
      ...{ length: (outlines.length + 1) * (isLong ? 4 : 2), bytes: Buffer.alloc(0) },
      isPacked: true,
    }),
    head: (table) => plain(withUint16(table, 16, table.readUInt16BE(16) | losslesslyPacked)),
  };
  // Packed outlines and the table they stand for have to be neighbors.
  return [...tables.keys()]
    .filter((tag) => tag !== 'loca')
    .flatMap((tag) => (tag === 'glyf' ? [tag, 'loca'] : [tag]))
    .map((tag) => ({ tag, ...(forms[tag] ?? plain)(tableOf(tables, tag)) }));
}

/** The flag of a font’s head that it was packed in a way that changes its bytes, though not what it draws. */
const losslesslyPacked = 1 << 11;

function plain(table: Buffer): Omit<Table, 'tag'> {
  return { length: table.length, bytes: table };
}

function directoryOf(tables: readonly Table[]): Buffer {
  const directory = new ByteWriter();
  for (const { tag, length, bytes, isPacked } of tables) {
    const known = knownTags.indexOf(tag as (typeof knownTags)[number]);
    directory.byte(known === -1 ? 63 : known);
    if (known === -1) directory.bytes(Buffer.from(tag, 'latin1'));
    directory.base128(length);
    if (isPacked) directory.base128(bytes.length);
  }
  return directory.toBuffer();
}

/** How long the font is when it is unpacked. */
function unpackedLength(tables: readonly Table[]): number {
  return tables.reduce((sum, { length }) => sum + 16 + padded(length), 12);
}
