import type { Line } from './lines.ts';
import { endingOf } from './marks.ts';

const pageNumber =
  /^(?:[—–―-]{1,2}\s*\d{1,4}\s*[—–―-]{1,2}|第\s*\d{1,4}\s*页(?:[\s,，/／]*共\s*\d{1,4}\s*页)?)$/u;

/** The longest running head. */
const longest = 40;

/**
 * The lines that pages have around their text: page numbers, and running heads, which stand beside
 * page numbers twice or more. They fall in mid-sentence.
 */
export function findPageMarks(lines: readonly Line[]): Set<Line> {
  const numbers = lines.flatMap(({ text }, index) => (pageNumber.test(text) ? [index] : []));
  const beside = new Map<string, Line[]>();
  for (const index of numbers) {
    for (const line of [lines[index - 1], lines[index + 1]]) {
      if (line === undefined || line.text.length > longest || endingOf(line.text) !== 'none')
        continue;
      beside.set(line.text, [...(beside.get(line.text) ?? []), line]);
    }
  }
  const heads = [...beside.values()].filter((same) => same.length > 1).flat();
  return new Set([...numbers.flatMap((index) => lines[index] ?? []), ...heads]);
}
