/**
 * What characters mean most often as words of their own, by the start of the sense; CC-CEDICT has another
 * one first. Where a character has two readings, the sense is found in one alone.
 */
const usual = new Map(
  `上 (noun suffix) on
下 below
才 then and only then
以 by means of
企 abbr. for
位 classifier for people
便 equivalent to
共 total
副 deputy
同 with
名 classifier for people
周 week
均 all
城 city
家 classifier for families
对 towards
届 classifier for events
座 classifier for large
张 classifier for flat
把 (used to put the object
批 classifier for batches
日 day
曾 (past tense marker
月 month
本 one's own
条 classifier for long
次 classifier for
正 just (at that time)
由 by; via
省 province
种 kind
等 and so on
米 meter
约 approximately
老 old (of people)
至 until
被 used to indicate passive
该 the above-mentioned
跟 with
较 (before an adjective) relatively
连 (used with
里 inside
镇 small town
项 classifier for principles
或 or`
    .split('\n')
    .map((line): [string, string] => [line.charAt(0), line.slice(2)]),
);

/** The senses of a word, the usual one first. */
export function usualFirst(text: string, senses: readonly string[]): string[] {
  const start = usual.get(text);
  if (start === undefined) return [...senses];
  const first =
    senses.find((each) => each === start) ?? senses.find((each) => each.startsWith(start));
  if (first === undefined) return [...senses];
  return [first, ...senses.filter((sense) => sense !== first)];
}

/** The words that have a usual sense listed. */
export const wordsWithUsualSense: readonly string[] = [...usual.keys()];
