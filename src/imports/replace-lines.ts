import { takeDoubts } from '../text/doubt-marks.ts';
import type { Position } from '../text/position.ts';

/** A line’s text from a column on. */
interface Replacement extends Position {
  text: string;
}

const lineEnd = /\r?\n?$/;

/** A section file with some of its lines replaced, their ends kept and the doubts above them taken out. */
export function replaceLines(text: string, replacements: readonly Replacement[]): string {
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  const doubts = new Set(takeDoubts(text).doubts.map(({ line }) => line));
  for (const { line, column, text: replacement } of replacements) {
    const old = lines[line - 1] ?? '';
    lines[line - 1] = old.slice(0, column - 1) + replacement + (lineEnd.exec(old)?.[0] ?? '');
    for (let above = line - 1; doubts.has(above); above -= 1) lines[above - 1] = '';
  }
  return lines.join('');
}
