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
  const seen = new Set<string>();
  const often = new Set<string>();
  for (const { text } of lines) {
    for (let index = 0; index + 1 < text.length; index += 1) {
      const pair = text.slice(index, index + 2);
      if (seen.has(pair)) often.add(pair);
      else seen.add(pair);
    }
  }
  return (line, next) => {
    const pair = (line.text.at(-1) ?? '') + (next?.text[0] ?? '');
    if (figureGoesOn.test(pair)) return true;
    return twoHan.test(pair) && (often.has(pair) || commonWords.has(pair));
  };
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
  const [, left = '', right = ''] = halves.exec(line?.text ?? '') ?? [];
  return han.test(left) && han.test(right);
}
