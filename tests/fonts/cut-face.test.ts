import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { readCharacterMap } from '../../src/fonts/character-map.ts';
import { cutFace } from '../../src/fonts/cut-face.ts';
import { faces } from '../../src/fonts/faces.ts';
import { readFont, writeFont, type Font } from '../../src/fonts/font.ts';
import { cutOthers, cutting, isIdeograph } from '../../src/fonts/open-face.ts';
import { readTables, tableOf } from '../../src/fonts/sfnt.ts';
import { readSimpleGlyph } from '../../src/fonts/woff2/read-glyph.ts';
import { toWoff2 } from '../../src/fonts/woff2/to-woff2.ts';

const require = createRequire(import.meta.url);
const text = '长春市〇一，。“”（）《》—…·、：％㎡〆々Ägypten fi½1.5ǎńж𠮷龘';

/** What a font draws of each character: outline, width and where it begins. */
function drawnBy({ tables, outlines }: Font): Map<string, unknown> {
  const map = readCharacterMap(tableOf(tables, 'cmap'));
  const drawn = [...map].map(([code, index]) => {
    const { bytes = Buffer.alloc(0), advance, bearing } = outlines[index] ?? {};
    const isSimple = bytes.length > 0 && bytes.readInt16BE(0) > 0;
    const shape = isSimple
      ? { ...readSimpleGlyph(bytes), overlaps: undefined }
      : bytes.toString('hex', 0, 10);
    return [String.fromCodePoint(code), { shape, advance, bearing }] as const;
  });
  return new Map(drawn.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How many lookups a table of layout has. */
function ruleCount(table: Buffer): number {
  return table.readUInt16BE(table.readUInt16BE(8));
}

describe.each(faces)('$family $weight', (face) => {
  const font = readFileSync(require.resolve(face.file));
  const cutByHarfBuzz = async (characters: string): Promise<Font> => {
    const options = { targetFormat: 'sfnt', noLayoutClosure: true } as const;
    return readFont(await subsetFont(font, characters, options));
  };

  test('draws every character as HarfBuzz cuts it, packed, unpacked and as a plain file', async () => {
    const cut = await cutFace(face, text);
    const drawn = drawnBy(await cutByHarfBuzz(text));
    expect(drawn.size).toBeGreaterThan(20);
    expect(drawnBy(cut)).toEqual(drawn);
    expect(drawnBy(readFont(writeFont(cut)))).toEqual(drawn);
    const unpacked = await subsetFont(toWoff2(cut), text, { targetFormat: 'sfnt' });
    expect(drawnBy(readFont(unpacked))).toEqual(drawn);
  });

  test('has no rule of layout, nor glyph, for none of its characters', async () => {
    const cut = await cutFace(face, '\u{e000}');
    expect(drawnBy(cut).size).toBe(0);
    expect(cut.outlines.length).toBe(1);
  });
});

const chinese = faces.filter(({ family }) => family === 'Shuangdu Song');

test.each(chinese)('no rule of layout of $family $weight is about ideographs', async ({ file }) => {
  const font = readFileSync(require.resolve(file));
  const all = [...readCharacterMap(tableOf(readTables(font), 'cmap')).keys()].map((code) =>
    String.fromCodePoint(code),
  );
  const cut = readFont(await subsetFont(font, all.filter(isIdeograph).join(''), cutting));
  for (const tag of ['GPOS', 'GSUB']) expect(ruleCount(tableOf(cut.tables, tag)), tag).toBe(0);
});

test.each(chinese)(
  'without ideographs, $family $weight is what HarfBuzz makes of all of it',
  async ({ file }) => {
    const font = readFileSync(require.resolve(file));
    const tables = readTables(font);
    const map = readCharacterMap(tableOf(tables, 'cmap'));
    const all = [...map.keys()].map((code) => String.fromCodePoint(code));
    const cut = await subsetFont(font, all.filter((each) => !isIdeograph(each)).join(''), cutting);
    expect((await cutOthers(tables, map)).equals(cut)).toBe(true);
  },
);
