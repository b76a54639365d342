import { untranslated } from '../text/untranslated.ts';
import { isPlain } from './is-plain.ts';
import type { Line, SectionFile } from './parse-section.ts';

const fence = '---';

/**
 * A section file of nothing but plain lines, most of them, which need no parser; `undefined` for any other. What it
 * gives is what the parser would.
 */
export function readPlainSection(text: string): Omit<SectionFile, 'doubts'> | undefined {
  const lines = text.split('\n');
  const closing = lines[0] === fence ? lines.indexOf(fence, 1) : -1;
  if (closing === -1 && lines[0] === fence) return undefined;
  const paragraphs: Line[][] = [];
  let isOpen = false;
  for (let index = closing + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') {
      isOpen = false;
      continue;
    }
    if (!isText(line)) return undefined;
    if (!isOpen) paragraphs.push([]);
    isOpen = true;
    paragraphs.at(-1)?.push({ text: line, line: index + 1, column: 1 });
  }
  if (paragraphs.length === 0) return undefined;
  const frontMatter = { text: lines.slice(1, closing).join('\n'), firstLine: 2 };
  return { ...(closing !== -1 && { frontMatter }), paragraphs, findings: [] };
}

/** A mark of ASCII that a backslash makes text of. */
const escape = /\\[!-/:-@[-`{-~]/g;

/** Whether a line is text alone, marks with a backslash before them too. */
function isText(line: string): boolean {
  return line === untranslated || isPlain(line.replace(escape, '字'));
}
