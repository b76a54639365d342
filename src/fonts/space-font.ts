import subsetFont from 'subset-font';
import { writeSharedMap, type Group } from './character-map.ts';
import { readFont } from './font.ts';
import { halfWidthTable } from './half-width-table.ts';
import type { Outline } from './outlines.ts';
import { tableOf } from './sfnt.ts';
import { packGlyph } from './woff2/pack-glyph.ts';
import { toWoff2 } from './woff2/to-woff2.ts';

/** What takes a whole em in the Chinese face: marks, radicals, ideographs, forms of full width. */
const wide = [
  ...[...'¶×‘’“”…'].map((mark) => [mark.charCodeAt(0), mark.charCodeAt(0)] as const),
  [0x2e80, 0x303f],
  [0x31c0, 0x31ef],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0xff01, 0xff60],
  [0x20000, 0x3ffff],
] as const;

/** Half of a Chinese dash, which the face has narrower. */
const dash = 0x2014;
/** The glyphs of the cut, after the one for what is missing, and those that are added. */
const glyphs = { dash: 1, space: 2, left: 3, right: 4 } as const;
/** Marks of which browsers look on which side of their room they are before they leave out the other. */
const marks = [
  ...[...'’”、。！，．：；？'].map((mark) => [mark.charCodeAt(0), glyphs.left] as const),
  ...[...'‘“'].map((mark) => [mark.charCodeAt(0), glyphs.right] as const),
];

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
  const halves = halfWidthTable([glyphs.space, glyphs.left, glyphs.right], unitsPerEm);
  const all = new Map([['GPOS', halves] as const, ...kept]).set('cmap', characterMap());
  const sides = [0.1, 0.6].map((start) => markAt(start * unitsPerEm, unitsPerEm));
  return toWoff2({ tables: all, outlines: [...outlines, ...sides] }, 'hard');
}

/** A mark that takes no ink: a line of a third of an em there and back. */
function markAt(start: number, unitsPerEm: number): Outline {
  const length = Math.round(unitsPerEm * 0.3);
  // One contour around its box, that ends with its second point; no instructions; two points on it, each told from the
  // one before.
  const head = [1, start, 0, start + length, length, 1, 0, 0x0101];
  const shape = Buffer.alloc(24);
  for (const [index, value] of [...head, start, length, 0, length].entries())
    shape.writeInt16BE(value, 2 * index);
  return { bytes: shape, packed: packGlyph(shape), advance: unitsPerEm, bearing: start };
}

/** Wide characters to the space, the dash and marks to their own. */
function characterMap(): Buffer {
  const groups = [
    { first: dash, last: dash, glyph: glyphs.dash },
    ...wide.map(([first, last]) => ({ first, last, glyph: glyphs.space })),
  ];
  return writeSharedMap(marks.reduce(withMark, groups).sort((a, b) => a.first - b.first));
}

/** Groups of characters one of which has a glyph of its own. */
function withMark(groups: readonly Group[], [mark, glyph]: readonly [number, number]): Group[] {
  return groups.flatMap((group) => {
    if (mark < group.first || mark > group.last) return [group];
    const parts = [
      { ...group, last: mark - 1 },
      { first: mark, last: mark, glyph },
      { ...group, first: mark + 1 },
    ];
    return parts.filter(({ first, last }) => first <= last);
  });
}
