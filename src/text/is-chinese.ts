import { countHan, isHan } from './characters.ts';

const letters = /[\p{L}\p{N}]/gu;
/** A line that is nothing but a name may be in Chinese. */
const fewest = 4;
/** A line with so many times as many characters as Han is in no need of a closer look. */
const enough = 6;

/** Whether a line is in Chinese: 新桥昨日通车, but not “They call it 新桥.” */
export function isChinese(text: string): boolean {
  if (!isHan(text)) return false;
  const han = countHan(text);
  if (han < fewest || enough * han < text.length) return false;
  return 2 * han >= (text.match(letters)?.length ?? 0);
}
