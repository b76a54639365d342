/** The words around a word in its sentence. */
export interface Context {
  before: string;
  word: string;
  after: string;
}

const clauseEnd = /[，。；：！？—…]/u;
const marked = /^[“‘（《]|[”’）》、]$/u;
/** About how many characters are shown on either side: as many more as it takes to the end of a word. */
const enough = 8;

/**
 * The clause a word stands in, shortened where it is long: `('改革，推动东北振兴', 5, '东北')` → 推动, 东北,
 * 振兴. It is cut only where `cuts` says that it may be, so that no word or name is torn apart.
 */
export function contextOf(
  sentence: string,
  start: number,
  word: string,
  cuts: readonly number[] = Array.from(sentence, (_, index) => index),
): Context {
  const end = start + word.length;
  const before = sentence.slice(0, start).split(clauseEnd).at(-1) ?? '';
  const after = sentence.slice(end).split(clauseEnd, 1)[0] ?? '';
  const [first, last] = [start - before.length, end + after.length];
  // A mark stays with what it closes or opens.
  const clean = cuts.filter((cut) => !marked.test(sentence.slice(cut - 1, cut + 1)));
  const from = clean.findLast((cut) => cut > first + 1 && cut <= start - enough);
  const to = clean.find((cut) => cut >= end + enough && cut < last - 1);
  return {
    before: from === undefined ? before : `…${sentence.slice(from, start)}`,
    word,
    after: to === undefined ? after : `${sentence.slice(end, to)}…`,
  };
}
