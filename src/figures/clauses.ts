import { allMatches } from '../text/all-matches.ts';

const clauseEnd = /[，；。：]|[,;:.](?!\d)/gu;
/** No clause is as long; a text without any would take time by the square of its length. */
const reach = 300;

/** The clauses from the first to the last place of a text, with what they end in. */
export function clausesAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - reach);
  const last = allMatches(text.slice(from, start), clauseEnd).at(-1)?.index;
  clauseEnd.lastIndex = end;
  const next = clauseEnd.exec(text)?.index ?? text.length;
  return text.slice(last === undefined ? from : from + last + 1, next + 1);
}
