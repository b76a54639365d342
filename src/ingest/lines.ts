import { rulers, widthOf } from './ruler.ts';
import { wordJoiner } from './mend-word-breaks.ts';

/** A line of the source that is not blank, or a piece of one. */
export interface Line {
  /** Its text after mending, without the white space around it. */
  text: string;
  /** Where it starts in the source. */
  start: number;
  /** Its number in the source, from 1. */
  number: number;
  /** The white space before it, in full-width characters. */
  indent: number;
  /** The width of what stood before it on its line, where it is a piece of one. */
  lead: number;
  /** Whether its last word goes on in the next line. */
  divided: boolean;
}

const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The lines of a text that are not blank; a form feed ends one too. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let number = 1;
  const add = (end: number): void => {
    const line = makeLine(text.slice(start, end), start, number);
    if (line !== undefined) lines.push(line);
  };
  for (const { 0: mark, index } of text.matchAll(lineEnd)) {
    add(index);
    start = index + mark.length;
    if (mark.includes('\n') || mark === '\r') number += 1;
  }
  add(text.length);
  return lines;
}

/** A line from raw text, or nothing if it is blank. */
export function makeLine(raw: string, start: number, number: number): Line | undefined {
  const lead = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  if (trimmed === '') return undefined;
  const divided = trimmed.endsWith(wordJoiner);
  const text = divided ? trimmed.slice(0, -1) : trimmed;
  return {
    text,
    start: start + lead,
    number,
    lead: 0,
    indent: indentOf(raw.slice(0, lead)),
    divided,
  };
}

/** Cuts a line in two before a character. */
export function cutLine(line: Line, at: number): Line[] {
  const first = makeLine(line.text.slice(0, at), line.start, line.number);
  const second = makeLine(line.text.slice(at), line.start + at, line.number);
  const lead = widthOf(line.text.slice(0, at), rulers[0]);
  const pieces = [first, second && { ...second, lead, divided: line.divided }];
  return pieces.filter((piece) => piece !== undefined);
}

function indentOf(space: string): number {
  let indent = 0;
  for (const character of space) indent += character === '\u3000' ? 1 : 0.5;
  return indent;
}
