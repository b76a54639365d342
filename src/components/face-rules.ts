import { fontFace, hasLetters } from '../fonts/font-face.ts';
import type { FontFile } from '../fonts/subset.ts';
import { routes } from '../routes.ts';

/** How a page declares its fonts, besides those that all pages have in their styles (`fonts/first-faces.ts`). */
export interface FaceRules {
  /** The files of letters and digits, which are to be there when text is drawn first. */
  first: readonly FontFile[];
  /** The rules of others, those of text that is shown at first, with readings that always show, after those of what may be shown later. */
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
  const first = fonts.filter(hasLetters);
  const others = fonts.filter((file) => !hasLetters(file));
  const shownLater = others.filter(isForLater).flatMap(rulesOf);
  // Of faces that have a character the last one wins, and one is for whatever no other has.
  const shownFirst = others.filter((file) => !isForLater(file)).flatMap(rulesOf);
  return {
    first,
    otherRules: [...shownLater, ...shownFirst].join(''),
    shownFirst: shownFirst.length,
  };
}

function isForLater({ slice }: FontFile): boolean {
  return slice === 'rest' || slice === 'names' || slice === 'notes' || slice === 'letters';
}

function rulesOf(file: FontFile): string[] {
  const { family, weight } = file.face;
  // Bold text that the bold cut lacks falls back to the regular one before any system font.
  const isSong = family === 'Shuangdu Song' && weight === 400;
  // That of all readings is in the styles of all pages.
  if (file.face.covers === 'pinyin') return [fontFace(file, routes.font, 'Shuangdu Readings')];
  const own = fontFace(file, routes.font);
  return isSong ? [own, fontFace(file, routes.font, 'Shuangdu Song Text', '100 900')] : [own];
}
