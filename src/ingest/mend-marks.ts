import type { Mender } from './mend.ts';

const fullWidth = new Map(
  Object.entries({ ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }),
);

/** A half-width mark between Han characters, or between one and the end of its line. */
const halfWidth =
  /(?<=[\p{Script=Han}”’）》][ \t]*)[,;:?!](?=[ \t]*(?:[\p{Script=Han}“‘（《]|\r?\n|$))/gu;

/** Half-width brackets around text that has Han, with Han on the outside as well. */
const bracketed =
  /(?<=[\p{Script=Han}，。；、][ \t]*)\([^()\n]*\p{Script=Han}[^()\n]*\)|(?<=^|\n)[ \t]*\([^()\n]*\p{Script=Han}[^()\n]*\)/gu;

/** Half-width marks in Chinese. */
export const halfWidthMarks: Mender = (text) => {
  const marks = [...text.matchAll(halfWidth)].map(({ 0: mark, index }) => at(index, mark));
  const brackets = [...text.matchAll(bracketed)].flatMap(({ 0: found, index }) => [
    at(index + found.indexOf('('), '('),
    at(index + found.length - 1, ')'),
  ]);
  return [...marks, ...brackets].sort((one, other) => one.offset - other.offset);
};

function at(offset: number, mark: string): ReturnType<Mender>[number] {
  return { offset, text: mark, with: fullWidth.get(mark) ?? mark, reason: 'half-width' };
}
