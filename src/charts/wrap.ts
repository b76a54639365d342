import { textWidth } from './text-width.ts';

/** What no line may begin with. */
const closing = /^[，。、；：！？）》”’%]/u;
/** A piece that stays in one: a run of letters with the space after it, or one Han character. */
const pieces = /[^\s\p{Script=Han}，。、；：！？（）《》“”]+\s*|\s+|./gu;

/** Breaks a text into lines no wider than `width` ems, between words, or between Han characters. */
export function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const [piece] of text.matchAll(pieces)) {
    const line = lines.at(-1) ?? '';
    const fits = textWidth((line + piece).trimEnd()) <= width;
    if (fits || line === '' || closing.test(piece)) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}
