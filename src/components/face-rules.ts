import { routes } from '../routes.ts';
import { ascii } from '../fonts/coverage.ts';
import type { FontFile } from '../fonts/subset.ts';
import { unicodeRange } from '../fonts/unicode-range.ts';

/** How a page declares its fonts. */
export interface FaceRules {
  /**
   * The files of letters and digits, whose widths no face of a machine has exactly: they are to be there when text is
   * drawn first.
   */
  first: readonly FontFile[];
  /** The `@font-face` rules of those, and of pinyin, which is asked for at once where it shows: lines break by it. */
  firstRules: string;
  /** The rules of all others, those of text that is shown at first after those of what may be shown later. */
  otherRules: string;
  /** How many rules at the end are of text that is shown at first. */
  shownFirst: number;
}

const known = new WeakMap<readonly FontFile[], FaceRules>();

/** The rules for a page’s fonts. */
export function faceRules(fonts: readonly FontFile[]): FaceRules {
  const rules = known.get(fonts) ?? makeRules(fonts);
  known.set(fonts, rules);
  return rules;
}

function makeRules(fonts: readonly FontFile[]): FaceRules {
  const first = fonts.filter(isFirst);
  const pinyin = fonts.filter(({ face }) => face.covers === 'pinyin');
  const others = fonts.filter((file) => !first.includes(file) && !pinyin.includes(file));
  const letters = first.map(amongChinese);
  const shownLater = others.filter(isForLater).flatMap(rulesOf);
  // Of faces that have a character the last one wins, and one has no range.
  const shownFirst = [...others.filter((file) => !isForLater(file)).flatMap(rulesOf), ...letters];
  return {
    first,
    firstRules: [...first, ...pinyin].map((file) => ownRule(file)).join('') + letters.join(''),
    otherRules: [...shownLater, ...shownFirst].join(''),
    shownFirst: shownFirst.length,
  };
}

function isForLater({ slice }: FontFile): boolean {
  return slice === 'rest' || slice === 'names' || slice === 'notes' || slice === 'letters';
}

function isFirst({ face, slice }: FontFile): boolean {
  return face.family === 'Shuangdu Serif' && slice === 'common';
}

/** The same letters for Chinese text, in the size its own are drawn in; its bold goes with the heavier of both. */
function amongChinese(file: FontFile): string {
  const weight = file.face.weight === 400 ? '400' : '700';
  return `${rule('Shuangdu Song', weight, file)};unicode-range:${unicodeRange(ascii)};size-adjust:105%}`;
}

function rulesOf(file: FontFile): string[] {
  const { family, weight } = file.face;
  // Bold text that the bold cut lacks falls back to the regular one before any system font.
  const isSong = family === 'Shuangdu Song' && weight === 400;
  const own = ownRule(file);
  return isSong ? [own, ownRule(file, 'Shuangdu Song Text', '100 900')] : [own];
}

function ownRule(
  file: FontFile,
  family: string = file.face.family,
  weight = String(file.face.weight),
): string {
  const { slice, face } = file;
  // The rest of the Chinese is whatever no other file has.
  const isAll = slice === undefined || (slice === 'rest' && face.family === 'Shuangdu Song');
  return `${rule(family, weight, file)}${isAll ? '' : `;unicode-range:${rangeOf(file)}`}}`;
}

function rule(family: string, weight: string, { name }: FontFile): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url(${routes.font(name)}) format('woff2')`;
}

const ranges = new WeakMap<FontFile, string>();

function rangeOf(file: FontFile): string {
  const range = ranges.get(file) ?? unicodeRange(file.characters);
  ranges.set(file, range);
  return range;
}
