/** Marks that end a sentence. */
export const endMarks = '。！？!?';

/** Marks that close what others opened. */
export const closers = '”’」』）》〉】〕)';

/** Marks that open what others close, in the order of `closers`. */
export const openers = '“‘「『（《〈【〔(';

/** Marks that may not begin a line. */
const neverFirst = new Set(`${endMarks}${closers}，、；：,;:%％…`);

const pauses = new Set('，、,');
const ends = new Set(`${endMarks}…`);
const closing = new Set(closers);
const opening = new Set(openers);

export function mayNotBegin(character: string): boolean {
  return neverFirst.has(character);
}

export function opens(character: string): boolean {
  return opening.has(character);
}

export function closes(character: string): boolean {
  return closing.has(character);
}

/** How a stretch of text ends: at a sentence's end, at a colon, within a sentence, or without a mark. */
export type Ending = 'end' | 'colon' | 'semicolon' | 'pause' | 'none';

/** How a text ends, closing marks looked through: `他说：“好。”` → end; `“双高计划”` → none. */
export function endingOf(text: string): Ending {
  let index = text.length - 1;
  while (index >= 0 && (closing.has(text[index] ?? '') || text[index] === ' ')) index -= 1;
  const last = text[index] ?? '';
  if (ends.has(last)) return 'end';
  if (index < text.length - 1 || opening.has(last)) return opening.has(last) ? 'pause' : 'none';
  if (last === '：' || last === ':') return 'colon';
  if (last === '；' || last === ';') return 'semicolon';
  return pauses.has(last) ? 'pause' : 'none';
}
