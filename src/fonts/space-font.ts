import subsetFont from 'subset-font';
import { writeSharedMap } from './character-map.ts';
import { readFont } from './font.ts';
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
  const { tables, outlines } = readFont(cut);
  const kept = new Map([...tables].filter(([tag]) => needed.includes(tag)));
  return toWoff2({ tables: kept.set('cmap', characterMap()), outlines });
}

/** All wide characters to the first glyph after the one for what is missing. */
function characterMap(): Buffer {
  return writeSharedMap(wide.map(([first, last]) => ({ first, last, glyph: 1 })));
}
