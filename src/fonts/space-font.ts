import subsetFont from 'subset-font';
import { writeSharedMap } from './character-map.ts';
import { readFont } from './font.ts';
import { halfWidthTable } from './half-width-table.ts';
import { tableOf } from './sfnt.ts';
import { toWoff2 } from './woff2/to-woff2.ts';

/** What takes a whole em in the Chinese face: radicals, marks, ideographs, forms of full width. */
const wide = [
  ...[0x2018, 0x2019, 0x201c, 0x201d, 0x2026].map((code) => [code, code] as const),
  [0x2e80, 0x303f],
  [0x31c0, 0x31ef],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0xff01, 0xff60],
  [0x20000, 0x3ffff],
] as const;

/** Half of a Chinese dash, which the face has narrower. */
const dash = 0x2014;
/** The glyphs of the cut, after the one for what is missing. */
const glyphs = { dash: 1, space: 2 } as const;

/** What a font is drawn by; of what is for layout spaces have their own. */
const needed = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

/**
 * A font of some hundred bytes, as WOFF2, in which all Chinese characters are the ideographic space of a font: where a
 * machine has no Chinese face they take up their room until the site’s own is there, marks that meet half of it.
 */
export async function spaceFont(font: Buffer): Promise<Buffer> {
  const options = { targetFormat: 'sfnt', noLayoutClosure: true, nameIds: [1, 2, 6] } as const;
  // Browsers refuse a font without any outline: it has that of the dash.
  const cut = await subsetFont(font, '\u3000—', options);
  const { tables, outlines } = readFont(cut);
  const unitsPerEm = tableOf(tables, 'head').readUInt16BE(18);
  const kept = [...tables].filter(([tag]) => needed.includes(tag));
  const halves = halfWidthTable(glyphs.space, unitsPerEm);
  const all = new Map([['GPOS', halves] as const, ...kept]).set('cmap', characterMap());
  return toWoff2({ tables: all, outlines });
}

/** All wide characters to the space, the dash to its own. */
function characterMap(): Buffer {
  return writeSharedMap([
    { first: dash, last: dash, glyph: glyphs.dash },
    ...wide.map(([first, last]) => ({ first, last, glyph: glyphs.space })),
  ]);
}
