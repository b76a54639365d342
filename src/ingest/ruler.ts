import { closers, openers } from './marks.ts';

/** How wide a newspaper sets what is neither Han nor Latin, in full-width characters. */
export interface Ruler {
  mark: number;
  space: number;
}

/**
 * Two ways to justify a column: marks as wide as characters, and any white space a stray; or marks
 * half as wide, and white space after those that were set full.
 */
export const rulers: readonly [Ruler, Ruler] = [
  { mark: 1, space: 0 },
  { mark: 0.5, space: 0.5 },
];

/** Up to here characters are half as wide as Han. */
const lastNarrow = 0x24f;

const marks = new Set([...`，。、；：！？${openers}${closers}`].map((mark) => mark.charCodeAt(0)));

/** The width of a text in full-width characters. */
export function widthOf(text: string, { mark, space }: Ruler): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000) width += space;
    else if (unit <= lastNarrow) width += 0.5;
    else if (unit < 0xdc00 || unit > 0xdfff) width += marks.has(unit) ? mark : 1;
  }
  return width;
}

/** By how much the rarer way has to explain more lines. */
const clearly = 1.2;

/** How many lines show how marks are set. */
const sample = 1000;

/** The ruler by which most lines are equally wide, which lines cut at a column's edge are. */
export function chooseRuler(texts: readonly string[]): Ruler {
  const [full, half] = rulers;
  const some = texts.slice(0, sample);
  return agreement(some, half) > agreement(some, full) * clearly ? half : full;
}

/** Wider lines are in no column. */
const widest = 100;

/** How many lines have the commonest width, or half a character more. */
function agreement(texts: readonly string[], ruler: Ruler): number {
  const counts = new Uint32Array(widest * 2 + 2);
  for (const text of texts) {
    const width = widthOf(text, ruler);
    if (width > widest) continue;
    const half = width * 2;
    counts[half] = (counts[half] ?? 0) + 1;
  }
  let most = 0;
  for (let half = 0; half <= widest * 2; half += 1)
    most = Math.max(most, (counts[half] ?? 0) + (counts[half + 1] ?? 0));
  return most;
}

/** Most lines begin with one of these, which stand alone. */
const [firstHan, lastHan] = [0x4e00, 0x9fff];

const token = /^[“‘「『（《〈【〔]*(?:[A-Za-z0-9.,%+\-/]+|.)/u;

/** The width of what a line may not part from its first character: `万户` → 1, `118万` → 1.5. */
export function firstTokenWidth(text: string, ruler: Ruler): number {
  const first = text.charCodeAt(0);
  if (first >= firstHan && first <= lastHan) return 1;
  return widthOf(token.exec(text)?.[0] ?? ' ', ruler);
}
