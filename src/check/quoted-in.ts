import { allMatches } from '../text/all-matches.ts';

/** A phrase in quotes or book title marks. */
export interface Quoted {
  /** Without its marks, and in English without the mark that ends the clause. */
  text: string;
  /** Where its opening mark stands. */
  start: number;
}

const quoted = /“([^“”]*)”|《([^《》]*)》/gu;
const [opening, closing] = [/[“《]/gu, /[”》]/gu];

/** What stands in “ ” or 《 》 in a text, the outer where one is within another; none where a mark has no partner. */
export function quotedIn(text: string): Quoted[] {
  if (count(text, opening) !== count(text, closing)) return [];
  return allMatches(text, quoted).map((match) => ({
    text: (match[1] ?? match[2] ?? '').replace(/[.,;:]$/u, ''),
    start: match.index,
  }));
}

function count(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0;
}
