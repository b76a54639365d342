import { readFileSync, writeFileSync } from 'node:fs';
import { filesIn } from './files-in.ts';

const [before, after] = ['说，', '说道，'];

/** Changes a sentence of the last article's last section, and its source if that is there, so that content stays valid. */
export function changeSentence(folder: string): void {
  const files = filesIn(folder);
  const section = files.findLast((file) => file.endsWith('.md') && !file.includes('/en/'));
  if (section === undefined) throw new Error(`No section in ${folder}`);
  const line = readFileSync(section, 'utf8')
    .split('\n')
    .find((each) => each.includes(before));
  if (line === undefined) throw new Error(`No sentence to change in ${section}`);
  const source = section.replace(/zh\/[^/]+$/, 'source.txt');
  for (const file of new Set([section, ...(source.endsWith('.txt') ? [source] : [])])) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(line, line.replace(before, after)));
  }
}
