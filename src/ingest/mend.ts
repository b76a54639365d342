import { longDashes } from './mend-dashes.ts';
import { doubledCharacters } from './mend-doubled.ts';
import { invisibles } from './mend-invisibles.ts';
import { lookalikes } from './mend-lookalikes.ts';
import { halfWidthMarks } from './mend-marks.ts';
import { straightQuotes } from './mend-quotes.ts';
import { wordBreaks } from './mend-word-breaks.ts';
import type { Reason } from './reasons.ts';

/** One stretch of the source that is to read otherwise. */
export interface Mend {
  /** Where it starts in the source. */
  offset: number;
  text: string;
  /** What it reads now, as long as what it was; a space where a character goes. */
  with: string;
  reason: Reason;
}

export interface Mended {
  /** As long as the source, so that offsets stay what they are. */
  text: string;
  mends: Mend[];
}

/** Finds what one kind of fault left in a text. */
export type Mender = (text: string) => Mend[];

const menders: readonly Mender[] = [
  invisibles,
  doubledCharacters,
  lookalikes,
  halfWidthMarks,
  straightQuotes,
  longDashes,
  wordBreaks,
];

/** Corrects characters where their surroundings leave no doubt; every change is in `mends`. */
export function mend(source: string): Mended {
  let text = source;
  const mends = menders.flatMap((mender) => {
    const found = mender(text);
    text = applyMends(text, found);
    return found;
  });
  return { text, mends: mends.sort((one, other) => one.offset - other.offset) };
}

function applyMends(text: string, mends: readonly Mend[]): string {
  const pieces: string[] = [];
  let reached = 0;
  for (const { offset, text: old, with: put } of mends) {
    pieces.push(text.slice(reached, offset), put);
    reached = offset + old.length;
  }
  pieces.push(text.slice(reached));
  return pieces.join('');
}
