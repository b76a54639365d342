import type { Line } from './lines.ts';
import { endingOf, type Ending } from './marks.ts';
import { levelOf } from './numbering.ts';
import { spokenTest } from './speaker.ts';
import { chooseRuler, firstTokenWidth, widthOf } from './ruler.ts';

/** A line with its width in full-width characters. */
export interface MeasuredLine extends Line {
  width: number;
  /** The width of what cannot be parted from its start. */
  token: number;
  ending: Ending;
  isNumbered: boolean;
  /** Whether it begins with who is speaking: `记者：`. */
  isSpoken: boolean;
}

/** The column a line stands in, as far as its neighbours show it. */
export interface Column {
  /** Width of the column around this line. */
  narrow: number;
  /** Width of the wider block the line stands in or directly below, where there is one. */
  wide?: number;
  /** Whether the line is too wide for the column around it. */
  isWide: boolean;
}

/** Measures lines by the way their newspaper sets marks. */
export function measure(lines: readonly Line[]): MeasuredLine[] {
  const texts = lines.map(({ text }) => text);
  const [ruler, spoken] = [chooseRuler(texts), spokenTest(texts)];
  return lines.map((line) => ({
    ...line,
    width: widthOf(line.text, ruler),
    token: firstTokenWidth(line.text, ruler),
    ending: endingOf(line.text),
    isNumbered: levelOf(line.text) !== undefined,
    isSpoken: spoken(line.text),
  }));
}

/** How many lines before and after are looked at: a heading belongs to what follows. */
const reach = { before: 3, after: 10 };

/** A block this much wider than its surroundings has a column of its own. */
const widerBy = 1.3;

/** The narrowest and widest a newspaper sets its columns. */
const bounds = { least: 7, most: 70 };

/** If this share as many lines are two wider than the commonest, those have the full width. */
const leastFuller = 0.2;

/**
 * Of lines cut at a column's width, at least this share is about as wide as the column, and of those
 * this share breaks off in mid-sentence.
 */
const leastFull = 0.4;

/**
 * The column of each line, or nothing where the text is not set in columns but has a paragraph on
 * each line. The width is the one that most neighbours have, as one page mixes columns and boxes.
 */
export function findColumns(lines: readonly MeasuredLine[]): Column[] | undefined {
  const main = mainWidth(lines);
  if (main === undefined) return undefined;
  const narrow = lines.map((_, index) => localWidth(lines, index, main));
  const isWide = lines.map(({ width }, index) => width > (narrow[index] ?? main) * widerBy);
  return withWideBlocks(lines, narrow, isWide);
}

/** The width most lines of the text have, give or take half a character. */
function mainWidth(lines: readonly MeasuredLine[]): number | undefined {
  if (lines.length < 3) return undefined;
  const counts = new Map<number, number>();
  for (const { width } of lines) {
    const key = Math.min(width, bounds.most + 4);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const around = (width: number, below: number): number => {
    let sum = 0;
    for (let each = width - below; each <= width + 1; each += 0.5) sum += counts.get(each) ?? 0;
    return sum;
  };
  let best = { width: 0, score: 0 };
  for (let width = bounds.least; width <= bounds.most; width += 0.5) {
    const score = (counts.get(width) ?? 0) + around(width, 1) / 2;
    if (score > best.score) best = { width, score };
  }
  const widths = lines.map(({ width }) => width);
  const main = orFirstLines(widths, best.width);
  const full = lines.filter(({ width }) => width > main - 3 && width < main + 2);
  const broken = full.filter(({ ending }) => ending === 'none' || ending === 'pause');
  const wide = lines.filter(({ width }) => width > main * 0.6);
  const isColumn =
    broken.length >= 2 &&
    full.length >= wide.length * leastFull &&
    broken.length >= full.length * leastFull;
  return isColumn ? main : undefined;
}

/**
 * The width of the column where `width` is the commonest: where paragraphs are short, that may be
 * the width of their first lines, two less; then a good many lines have the full width.
 */
function orFirstLines(widths: readonly number[], width: number, least = 2): number {
  const near = (center: number): number =>
    widths.filter((each) => Math.abs(each - center) <= 0.5).length;
  const fuller = near(width + 2);
  return fuller >= least && fuller >= near(width) * leastFuller ? width + 2 : width;
}

/** The commonest width near a line, the main one preferred where there is little to go by. */
function localWidth(lines: readonly MeasuredLine[], index: number, main: number): number {
  const start = Math.max(0, index - reach.before);
  const end = Math.min(lines.length, index + reach.after + 1);
  const isNear = (width: number): boolean => width > main * 0.6 && width < main * widerBy;
  let [count, score] = [0, 2];
  for (let each = start; each < end; each += 1) {
    const width = lines[each]?.width ?? 0;
    if (!isNear(width)) continue;
    count += 1;
    score += nearness(width, main);
  }
  // No other width can be nearer to more lines.
  if (score >= count) return main;
  const near: number[] = [];
  for (let each = start; each < end; each += 1) {
    const width = lines[each]?.width ?? 0;
    if (isNear(width)) near.push(width);
  }
  const best = { width: main, score };
  for (let each = 0; each < near.length; each += 1) {
    const width = near[each] ?? 0;
    if (near.indexOf(width) < each) continue;
    const own = closeness(near, width);
    if (own <= best.score) continue;
    best.width = width;
    best.score = own;
  }
  return best.width < main ? Math.min(main, orFirstLines(near, best.width, 1)) : best.width;
}

function closeness(widths: readonly number[], to: number): number {
  let sum = 0;
  for (const width of widths) sum += nearness(width, to);
  return sum;
}

function nearness(width: number, to: number): number {
  return Math.max(0, 1 - Math.abs(width - to) * 0.6);
}

/** Gives the lines of each wide block, and the one below it, the block's width. */
function withWideBlocks(
  lines: readonly MeasuredLine[],
  narrow: number[],
  isWide: boolean[],
): Column[] {
  const columns: Column[] = lines.map((_, index) => ({
    narrow: narrow[index] ?? 0,
    isWide: isWide[index] ?? false,
  }));
  for (let index = 0; index < lines.length; index += 1) {
    if (!isWide[index]) continue;
    let end = index;
    while (isWide[end]) end += 1;
    const widest = lines.slice(index, end).reduce((most, { width }) => Math.max(most, width), 0);
    // A lone wide line is the first of its paragraph, so its indent counts.
    const wide = end - index === 1 ? widest + 2 : widest;
    for (const column of columns.slice(index, end + 1)) column.wide = wide;
    index = end;
  }
  return columns;
}
