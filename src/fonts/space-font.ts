import subsetFont from 'subset-font';
import { ByteWriter } from './woff2/byte-writer.ts';
import { toWoff2 } from './woff2/to-woff2.ts';

/** What takes a whole em in the Chinese face: radicals, marks, ideographs, forms of full width. */
const wide = [
  ...[0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026].map((code) => [code, code] as const),
  [0x2e80, 0x303f],
  [0x31c0, 0x31ef],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0xff01, 0xff60],
  [0x20000, 0x3ffff],
] as const;

/** What a font is drawn by; the rest is for layout that spaces have none of. */
const needed = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

/**
 * A font of some hundred bytes, as WOFF2, in which all Chinese characters are the ideographic space of a font: where a
 * machine has no Chinese face they take up their room until the site’s own is there.
 */
export async function spaceFont(font: Buffer): Promise<Buffer> {
  const options = { targetFormat: 'sfnt', noLayoutClosure: true, nameIds: [1, 2, 6] } as const;
  // Browsers refuse a font without any outline, and so it keeps one nothing asks for.
  const cut = await subsetFont(font, '\u3000一', options);
  return toWoff2(withTables(cut, (tag, bytes) => (tag === 'cmap' ? characterMap() : bytes)));
}

/** All wide characters to the first glyph after the one for what is missing: format 13 of the table. */
function characterMap(): Buffer {
  const table = new ByteWriter();
  const [headLength, groupLength] = [16, 12];
  table.uint16(0);
  table.uint16(1);
  // Windows, all of Unicode; right behind this list.
  table.uint16(3);
  table.uint16(10);
  table.uint32(12);
  table.uint16(13);
  table.uint16(0);
  table.uint32(headLength + groupLength * wide.length);
  table.uint32(0);
  table.uint32(wide.length);
  for (const [first, last] of wide) for (const value of [first, last, 1]) table.uint32(value);
  return table.toBuffer();
}

/** The font with the tables it needs, some of them changed. */
function withTables(font: Buffer, change: (tag: string, bytes: Buffer) => Buffer): Buffer {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const tables = entries
    .map((at) => ({ at, tag: font.toString('latin1', at, at + 4) }))
    .filter(({ tag }) => needed.includes(tag))
    .map(({ at, tag }) => {
      const start = font.readUInt32BE(at + 8);
      return { tag, bytes: change(tag, font.subarray(start, start + font.readUInt32BE(at + 12))) };
    });
  const directory = new ByteWriter();
  directory.uint32(font.readUInt32BE(0));
  directory.uint16(tables.length);
  // What speeds up a search of the directory, which nobody does.
  directory.bytes(Buffer.alloc(6));
  let start = 12 + 16 * tables.length;
  for (const { tag, bytes } of tables) {
    directory.bytes(Buffer.from(tag, 'latin1'));
    directory.uint32(0);
    directory.uint32(start);
    directory.uint32(bytes.length);
    start += padded(bytes).length;
  }
  return Buffer.concat([directory.toBuffer(), ...tables.map(({ bytes }) => padded(bytes))]);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}
