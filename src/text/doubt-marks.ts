import type { Position } from './position.ts';

/** What an editor still has to look at, and the line it stands on. */
export interface DoubtMark extends Position {
  text: string;
}

export interface WithoutDoubts {
  /** The text without the lines that hold marks. */
  text: string;
  doubts: DoubtMark[];
  /** The number a line of that text has in the file. */
  lineOf: (line: number) => number;
}

const mark = /^[ \t]*<!-- doubt: (.*?) -->[ \t]*$/;
const fence = '---';

/** A line that marks a doubt about the one below it; Markdown takes it for a comment, pages leave it out. */
export function writeDoubt(text: string): string {
  return `<!-- doubt: ${text.replace(/\s+/g, ' ').replaceAll('--', '–')} -->`;
}

/** Takes the lines that mark doubts out of a section file. */
export function takeDoubts(text: string): WithoutDoubts {
  if (!text.includes('<!-- doubt: ')) return { text, doubts: [], lineOf: (line) => line };
  const kept: string[] = [];
  const numbers: number[] = [];
  const doubts: DoubtMark[] = [];
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  const start = lines.findIndex((line) => !mark.test(line.trimEnd()));
  const body = isFence(lines[start] ?? '')
    ? lines.findIndex((line, index) => index > start && isFence(line))
    : -1;
  for (const [index, line] of lines.entries()) {
    const found = index < start || index > body ? mark.exec(line.trimEnd()) : null;
    if (found === null) {
      kept.push(line);
      numbers.push(index + 1);
    } else {
      doubts.push({ text: found[1] ?? '', line: index + 1, column: line.indexOf('<') + 1 });
    }
  }
  return { text: kept.join(''), doubts, lineOf: (line) => numbers[line - 1] ?? line };
}

function isFence(line: string): boolean {
  return line.trimEnd() === fence;
}
