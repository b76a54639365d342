/** A phrase in quotes or book title marks. */
export interface Quoted {
  /** Without its marks, and in English without the mark that ends the clause. */
  text: string;
  /** Where its opening mark stands. */
  start: number;
}

/** What stands in “ ” or 《 》 in a text, the outer where one is within another; none where a mark has no partner. */
export function quotedIn(text: string): Quoted[] {
  if (count(text, /[“《]/gu) !== count(text, /[”》]/gu)) return [];
  return [...text.matchAll(/“([^“”]*)”|《([^《》]*)》/gu)].map((match) => ({
    text: (match[1] ?? match[2] ?? '').replace(/[.,;:]$/u, ''),
    start: match.index,
  }));
}

function count(text: string, marks: RegExp): number {
  return [...text.matchAll(marks)].length;
}
