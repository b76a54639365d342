import { ascii } from './coverage.ts';
import type { FontFile } from './subset.ts';
import { unicodeRange } from './unicode-range.ts';

/** Where a font file is, by its name. */
export type AddressOf = (name: string) => string;

/** Whether it has the letters and digits that every page shows at first. */
export function hasLetters({ face, slice }: FontFile): boolean {
  return face.family === 'Shuangdu Serif' && slice === 'common';
}

/** The `@font-face` rule of a file, under its family or another. */
export function fontFace(
  file: FontFile,
  addressOf: AddressOf,
  family: string = file.face.family,
  weight = String(file.face.weight),
): string {
  const { slice, face } = file;
  const rule = start(family, weight, addressOf(file.name));
  if (slice === undefined) return `${rule}}`;
  // The rest of the Chinese is whatever no other file has, letters apart, which are not of this face.
  const isRest = slice === 'rest' && face.family === 'Shuangdu Song';
  return `${rule};unicode-range:${isRest ? 'U+80-10FFFF' : rangeOf(file)}}`;
}

/** The same letters for Chinese text, in the size its own are drawn in; its bold goes with the heavier of both. */
export function lettersAmongChinese(file: FontFile, addressOf: AddressOf): string {
  const weight = file.face.weight === 400 ? '400' : '700';
  const rule = start('Shuangdu Song', weight, addressOf(file.name));
  return `${rule};unicode-range:${unicodeRange(ascii)};size-adjust:105%}`;
}

function start(family: string, weight: string, address: string): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url(${address}) format('woff2')`;
}

const ranges = new WeakMap<FontFile, string>();

function rangeOf(file: FontFile): string {
  const range = ranges.get(file) ?? unicodeRange(file.characters);
  ranges.set(file, range);
  return range;
}
