/** Months that people and events are called by. */
const names = new Set(['march', 'april', 'may', 'june']);
/** A word with a capital right before, but for those that months stand after at the start of a sentence or in a title. */
const nameBefore =
  /(?<![\p{L}\p{N}])(?!(?:In|On|Of|By|Since|Until|Till|From|To|Through|Before|After|During|Last|This|Next|Late|Early|Mid|And|Or|For|Between|Each|Every|The|That|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) )\p{Lu}[\p{L}’']*\.? $/u;
const numberAfter = /^,? (?:the )?\d/;

/** Whether the month that stands at a place is part of a name: Theresa May, the Women’s March. */
export function isMonthInName(text: string, start: number, end: number): boolean {
  return (
    names.has(text.slice(start, end).toLowerCase()) &&
    nameBefore.test(text.slice(Math.max(0, start - 24), start)) &&
    !numberAfter.test(text.slice(end))
  );
}
