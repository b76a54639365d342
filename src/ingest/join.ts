import type { Line } from './lines.ts';

const letter = /[A-Za-z\u00c0-\u024f]/u;
const capital = /[A-Z]/;
const latinEnd = /[A-Za-z\u00c0-\u024f][.,;:)!?]?$/u;

/**
 * Joins the lines of a paragraph. Between Chinese nothing goes, nor within a figure that was cut
 * (`118` + `万`, `5.` + `4%`), nor within capitals (`CC` + `TV`); between Latin words a space does.
 */
export function joinLines(lines: readonly Line[]): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const parted = before !== undefined && !before.divided && needsSpace(before.text, line.text);
    text += (parted ? ' ' : '') + line.text;
  }
  return text;
}

function needsSpace(left: string, right: string): boolean {
  const [last = '', first = ''] = [left.at(-1), right[0]];
  if (!letter.test(first) || !latinEnd.test(left)) return false;
  return !(capital.test(last) && capital.test(first));
}
