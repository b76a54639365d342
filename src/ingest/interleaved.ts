import type { Line } from './lines.ts';
import { commonWords } from './common-words.ts';

/** Lines of two columns that extraction took in turn, or side by side on one line. */
export interface Interleaved {
  first: Line;
  last: Line;
  kind: 'in turn' | 'side by side';
}

/** By how many line ends more the text has to go on in the line after next than in the next. */
const leastInTurn = 4;

/** How many lines in a row have to have a gap in the middle. */
const leastSideBySide = 4;

const figureGoesOn = /^\d[万亿%％年月日个多余名元人户]$/u;
const twoHan = /^\p{Script=Han}{2}$/u;
const halves = /^(\S.{4,}?\S)(?: {2,}|\t| ?\u3000+ ?)(\S.{4,}\S)$/u;
const gap = / {2}|[\t\u3000]/u;
const han = /\p{Script=Han}.*\p{Script=Han}.*\p{Script=Han}/u;

/**
 * Finds where the lines of two columns alternate. Lines of one column break words (更/新) that the
 * text has elsewhere; where columns alternate, the other half of the word is two lines below.
 */
export function findInterleaved(lines: readonly Line[]): Interleaved[] {
  return [...inTurn(lines), ...sideBySide(lines)];
}

function inTurn(lines: readonly Line[]): Interleaved[] {
  const goesOn = continuationTest(lines);
  const found: Interleaved[] = [];
  let [sum, start] = [0, 0];
  let best = { sum: 0, end: 0 };
  const close = (): void => {
    const [first, last] = [lines[start], lines[best.end]];
    if (best.sum >= leastInTurn && first && last) found.push({ first, last, kind: 'in turn' });
    best = { sum: 0, end: 0 };
    sum = 0;
  };
  for (const [index, line] of lines.entries()) {
    if (sum <= 0) {
      close();
      start = index;
    }
    sum += Number(goesOn(line, lines[index + 2])) - Number(goesOn(line, lines[index + 1]));
    if (sum > best.sum) best = { sum, end: Math.min(index + 3, lines.length - 1) };
  }
  close();
  return found;
}

/** Whether a line and another are halves of a word or a figure, as far as the text shows. */
function continuationTest(lines: readonly Line[]): (line: Line, next: Line | undefined) => boolean {
  const often = pairsTwice(lines);
  return (line, next) => {
    const pair = (line.text.at(-1) ?? '') + (next?.text[0] ?? '');
    if (figureGoesOn.test(pair)) return true;
    return twoHan.test(pair) && (often.has(keyOf(pair, 0)) || commonWords.has(pair));
  };
}

/** Of the pairs of characters that line ends part, those that stand in lines twice or more. */
function pairsTwice(lines: readonly Line[]): Set<number> {
  const counts = new Map<number, number>();
  // Most pairs of a text are at no line end, and a small table tells so sooner than the map.
  const isWanted = new Uint8Array(0x10000);
  for (const [index, { text }] of lines.entries()) {
    for (const next of [lines[index + 1], lines[index + 2]]) {
      if (next === undefined) continue;
      const key = keyOf(text.slice(-1) + next.text.slice(0, 1), 0);
      counts.set(key, 0);
      isWanted[slotOf(key)] = 1;
    }
  }
  for (const { text } of lines) {
    for (let index = 0; index + 1 < text.length; index += 1) {
      const key = keyOf(text, index);
      if (isWanted[slotOf(key)] !== 1) continue;
      const count = counts.get(key);
      if (count !== undefined) counts.set(key, count + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key));
}

function keyOf(text: string, index: number): number {
  return (text.charCodeAt(index) << 16) | text.charCodeAt(index + 1);
}

function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 16;
}

function sideBySide(lines: readonly Line[]): Interleaved[] {
  const found: Interleaved[] = [];
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    // A short last line on one side leaves no gap; the columns go on below it.
    if (isTwo(lines[index]) || (index > start && isTwo(lines[index + 1]))) continue;
    const [first, last] = [lines[start], lines[index - 1]];
    if (index - start >= leastSideBySide && first && last)
      found.push({ first, last, kind: 'side by side' });
    start = index + 1;
  }
  return found;
}

function isTwo(line: Line | undefined): boolean {
  if (line === undefined || !gap.test(line.text)) return false;
  const [, left = '', right = ''] = halves.exec(line.text) ?? [];
  return han.test(left) && han.test(right);
}
