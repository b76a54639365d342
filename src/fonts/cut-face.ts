import { readCharacterMap, writeCharacterMap } from './character-map.ts';
import type { Face } from './faces.ts';
import type { Font } from './font.ts';
import { isIdeograph, openFace } from './open-face.ts';
import { tableOf } from './sfnt.ts';

/**
 * A face cut down to some characters. Ideographs, which no rule of layout is about, are taken as they are after a cut
 * of all others: HarfBuzz, which makes that, would read a whole Chinese font for each.
 */
export async function cutFace(face: Face, characters: string): Promise<Font> {
  const { ideograph, cut } = await openFace(face);
  const all = [...new Set(characters)];
  const { tables, outlines: others } = await cut(all.filter((each) => !isIdeograph(each)).join(''));
  const map = readCharacterMap(tableOf(tables, 'cmap'));
  const outlines = [...others];
  for (const character of all.filter(isIdeograph)) {
    const outline = ideograph(character);
    if (outline === undefined) continue;
    map.set(character.codePointAt(0) ?? 0, outlines.length);
    outlines.push(outline);
  }
  return { tables: new Map(tables).set('cmap', writeCharacterMap(map)), outlines };
}
