import type { Furniture } from './furniture.ts';
import type { Line } from './lines.ts';
import type { Mend } from './mend.ts';
import type { Reason } from './reasons.ts';

/** A stretch of text and the lines of the source it was made from. */
export interface Passage {
  text: string;
  lines: readonly Line[];
}

/** What the page says about the article besides the text. */
export interface Note extends Passage {
  kind: Furniture;
}

export interface DraftSection {
  heading?: Passage | undefined;
  paragraphs: Passage[];
}

export interface DraftPart {
  heading?: Passage | undefined;
  jumpLine?: Passage | undefined;
  sections: DraftSection[];
}

/** A line that is not in the article, and why. */
export interface Dropped {
  line: Line;
  reason: Reason;
}

/** A place an editor should look at. */
export interface Doubt {
  line: number;
  /** The character of the source it stands at, if it is about one place. */
  at?: number;
  found: string;
  advice: string;
}

/** What a newspaper page was taken for. */
export interface Draft {
  /** The page as received. */
  source: string;
  title?: Passage | undefined;
  subtitle?: Passage | undefined;
  byline?: Passage | undefined;
  notes: Note[];
  parts: DraftPart[];
  dropped: Dropped[];
  mends: Mend[];
  doubts: Doubt[];
}
