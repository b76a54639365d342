import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { readCharacterMap } from './character-map.ts';
import type { Face } from './faces.ts';
import { readFont, type Font } from './font.ts';
import { outlineReader, type Outline } from './outlines.ts';
import { readTables, tableOf, type Tables } from './sfnt.ts';
import { withoutOutlines } from './without-outlines.ts';

/** A face as fonts are cut from it. */
export interface OpenFace {
  /** Its glyph for an ideograph, if it has one. */
  ideograph: (character: string) => Outline | undefined;
  /** Cuts it to some of its other characters, or to none of them. */
  cut: (others: string) => Promise<Font>;
}

/**
 * How fonts are cut: to what is drawn, for lines from left to right, with the features that browsers use unasked or
 * styles ask for, of variants none.
 */
export const cutting = {
  targetFormat: 'sfnt',
  noLayoutClosure: true,
  dropTables: ['BASE', 'STAT', 'vhea', 'vmtx'],
  keepFeatures: [
    ...['calt', 'ccmp', 'chws', 'clig', 'curs', 'dist', 'dnom', 'frac', 'halt', 'kern', 'liga'],
    ...['lnum', 'locl', 'mark', 'mkmk', 'numr', 'rclt', 'rlig', 'rvrn', 'tnum'],
  ],
} as const;

const require = createRequire(import.meta.url);
const opened = new Map<string, Promise<OpenFace>>();

/** A face as it was installed, read once. */
export function openFace({ file }: Face): Promise<OpenFace> {
  const face = opened.get(file) ?? readFace(file);
  opened.set(file, face);
  return face;
}

/** Whether a character is an ideograph: these are drawn alike whatever stands beside them. */
export function isIdeograph(character: string): boolean {
  return ideograph.test(character);
}

/** 〇 is one to readers, though not to Unicode. */
const ideograph = /[\p{Unified_Ideograph}〇]/u;

async function readFace(file: string): Promise<OpenFace> {
  const tables = readTables(await readFile(require.resolve(file)));
  const map = readCharacterMap(tableOf(tables, 'cmap'));
  const outlineOf = outlineReader(tables);
  const others = await cutOthers(tables, map);
  const bare = withoutLayout(readFont(await subsetFont(others, '', cutting)));
  return {
    ideograph: (character) => {
      const glyph = map.get(character.codePointAt(0) ?? 0);
      return glyph === undefined ? undefined : outlineOf(glyph);
    },
    cut: async (wanted) =>
      wanted === '' ? bare : readFont(await subsetFont(others, wanted, cutting)),
  };
}

/** A fiftieth of a Chinese font: all but its ideographs, with all that its rules of layout are about. */
export function cutOthers(tables: Tables, map: ReadonlyMap<number, number>): Promise<Buffer> {
  const ideographs = new Set<number>();
  const others = new Map<string, number>();
  for (const [code, glyph] of map) {
    const character = String.fromCodePoint(code);
    if (isIdeograph(character)) ideographs.add(glyph);
    else others.set(character, glyph);
  }
  for (const glyph of others.values()) ideographs.delete(glyph);
  // HarfBuzz would hold several times what it is given, as long as the process lives.
  return subsetFont(withoutOutlines(tables, ideographs), [...others.keys()].join(''), cutting);
}

/** A font without rules of layout, where these are about none of its glyphs. */
function withoutLayout({ tables, outlines }: Font): Font {
  const kept = [...tables].filter(([tag]) => !['GDEF', 'GPOS', 'GSUB'].includes(tag));
  return { tables: new Map(kept), outlines };
}
