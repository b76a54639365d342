import type { MeasuredLine } from './columns.ts';
import { mayNotBegin, type Ending } from './marks.ts';

/** What it costs to end a paragraph with each kind of ending. */
const endings: Record<Ending, number> = { end: 0.7, colon: 1.4, semicolon: 2.5, none: 6, pause: 9 };

/** What it costs to end a heading with each. */
const headingEndings: Record<Ending, number> = {
  end: 7,
  colon: 9,
  semicolon: 9,
  none: 0,
  pause: 9,
};

/** The most that room left on a line, or a line too wide, can cost. */
const most = { room: 9, over: 7, headingRoom: 6 };

/** The most that room costs where a character went down with the mark after it. */
const carriedDown = 1.2;

/** A line wider than so many columns is no heading. */
const longestHeading = 3;

/** What it costs to take for a heading what someone says. */
const spoken = 9;

/** How captions and signed items end. */
const credit = /[ \u3000]\p{Script=Han}{2,4}[ \u3000]*(?:摄|报道|供图|摄影)[）)]?$/u;
const sentence = /[。；！？](?=[^”’」』）》])/u;
const phrase = /[，,]/;
const question = /[？?][”’」』）》]*$/;

/**
 * What it costs to say that a line goes on in the next: nothing if the next word did not fit, more
 * the more room there was. `width` is what the line could hold.
 */
export function wrapCost(line: MeasuredLine, next: MeasuredLine, width: number): number {
  const room = width - line.width - next.token;
  if (room < 0) return 0;
  // A character and the mark after it are carried down together where there was room for one of them.
  const isCarried = room < 1 && mayNotBegin(next.text[1] ?? '');
  return Math.min(isCarried ? carriedDown : most.room, 0.5 + 2 * room);
}

const latin = /[A-Za-z0-9]/;

/** Whether a line goes on in the next although more of it would have fitted. */
export function isLoose(line: MeasuredLine, next: MeasuredLine, width: number): boolean {
  const divided = latin.test(line.text.at(-1) ?? '') && latin.test(next.text[0] ?? '');
  return !divided && width - line.width - next.token >= 1;
}

/** What it costs to say that a line ends its paragraph. */
export function endCost(line: MeasuredLine, next: MeasuredLine | undefined, width: number): number {
  if (next === undefined) return 0;
  const isSigned = line.ending === 'none' && credit.test(line.text);
  const full = line.width >= width - 0.5 ? 1 : 0;
  const barred = mayNotBegin(next.text[0] ?? '') ? 8 : 0;
  return endings[isSigned ? 'end' : line.ending] + full + barred;
}

/** What a line wider than its column costs; a mark may hang over the edge. */
export function overCost(line: MeasuredLine, width: number, indent: number): number {
  const over = line.width + indent - width;
  if (over <= 0.5) return 0;
  const hanging = mayNotBegin(line.text.at(-1) ?? '') ? 1 : 0;
  return over - hanging <= 0.5 ? 0 : Math.min(most.over, 1.2 * (over - hanging));
}

/** What it costs for a paragraph to start with a line. */
export function startCost({ isNumbered, isSpoken }: MeasuredLine): number {
  if (isSpoken) return -4;
  return isNumbered ? -1.5 : 0;
}

/** What it costs to take a line for the first of a heading, or for a later one. */
export function headingCost(line: MeasuredLine, width: number): { first: number; later: number } {
  const text = sentence.test(line.text) ? 6 : 0;
  const long = line.width > width * longestHeading ? 3 : 0;
  if (line.isSpoken) return { first: spoken, later: spoken };
  if (line.isNumbered) return { first: text + long, later: text + long + 6 };
  const full = Math.abs(line.width - width) <= 0.5 ? 1 : 0;
  const common = text + long + (phrase.test(line.text) ? 0.8 + full : 0);
  return { first: common + 1.3, later: common + 0.5 };
}

/** What it costs for a heading to end with a line; one with nothing below it hardly is one. */
export function headingEndCost(line: MeasuredLine, next: MeasuredLine | undefined): number {
  if (next === undefined) return 8;
  return line.ending === 'end' && question.test(line.text) ? -0.8 : headingEndings[line.ending];
}

/** What it costs for a heading to go on in the next line. */
export function headingWrapCost(line: MeasuredLine, next: MeasuredLine, width: number): number {
  const room = Math.max(0, width - line.width - next.token);
  return (line.ending === 'end' ? 6 : 0) + Math.min(most.headingRoom, 0.5 * room);
}
