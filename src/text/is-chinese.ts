import { countHan } from './characters.ts';

const letters = /[\p{L}\p{N}]/gu;
/** A line that is nothing but a name may be in Chinese. */
const fewest = 4;

/** Whether a line is in Chinese: 新桥昨日通车, but not “They call it 新桥.” */
export function isChinese(text: string): boolean {
  const han = countHan(text);
  return han >= fewest && 2 * han >= (text.match(letters)?.length ?? 0);
}
