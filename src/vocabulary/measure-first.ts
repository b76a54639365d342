import type { Occurrence } from './occurrence.ts';

const afterNumeral = /[\d〇零一二两三四五六七八九十百千万亿余几%％]$/u;
const beforeNoun = /^\p{Script=Han}/u;
const classifier = /^\(?classifier\b/;

/**
 * The senses of a word, that of a classifier first if the word mostly stands between a number and what is
 * counted: 所 in 158所中小学 counts schools.
 */
export function measureFirst(
  senses: readonly string[],
  occurrences: readonly Occurrence[],
): readonly string[] {
  const counting = occurrences.filter(({ text, place: { zh }, start }) => {
    return afterNumeral.test(zh.slice(0, start)) && beforeNoun.test(zh.slice(start + text.length));
  });
  if (counting.length * 2 < occurrences.length) return senses;
  const isMeasure = (sense: string): boolean => classifier.test(sense);
  return [...senses.filter(isMeasure), ...senses.filter((sense) => !isMeasure(sense))];
}
