import { expect, test } from 'vitest';
import { bookOf } from '../../src/article/book-of.ts';
import { coverDrawing } from '../../src/exports/epub/cover-drawing.ts';
import { faces } from '../../src/fonts/faces.ts';
import { readTables, tableOf } from '../../src/fonts/sfnt.ts';
import { cutForDrawing } from '../../src/fonts/subset.ts';
import { createAnnotator } from '../../src/language/annotate.ts';
import { riverTown } from './river-town.ts';

/** The names of the family of a font, by its table of names. */
function familyNames(font: Buffer): string[] {
  const table = tableOf(readTables(font), 'name');
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) => 6 + 12 * index);
  return records
    .filter((at) => table.readUInt16BE(at) === 3 && table.readUInt16BE(at + 6) === 1)
    .map((at) => {
      const start = table.readUInt16BE(4) + table.readUInt16BE(at + 10);
      const name = table.subarray(start, start + table.readUInt16BE(at + 8));
      return Buffer.from(name).swap16().toString('utf16le');
    });
}

test('the families of the cover are those of the fonts that it is drawn with', async () => {
  const article = bookOf(riverTown, { annotate: createAnnotator(), terms: [] });
  const named = [...coverDrawing(article).matchAll(/font-family="([^"]+)"/g)];
  const families = new Set(named.flatMap(([, list = '']) => list.split(', ')));
  const bold = faces.filter(({ weight }) => weight > 400);
  const fonts = await Promise.all(bold.map((face) => cutForDrawing(face, '桥B')));
  expect([...families].sort()).toEqual([...new Set(fonts.flatMap(familyNames))].sort());
});
