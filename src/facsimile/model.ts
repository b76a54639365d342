import type { Piece } from './pieces.ts';
import type { BlockKind, Place } from './published-blocks.ts';

/** A line of the source as received. */
export interface SourceLine {
  number: number;
  pieces: readonly Piece[];
  /** Where the text that it starts or goes on with stands on the site. */
  place?: Place | undefined;
}

/** A text as published, in the pieces that edits make of it. */
export interface EditedText {
  pieces: readonly Piece[];
  place?: Place | undefined;
}

export interface EditedBlock {
  kind: BlockKind;
  texts: readonly EditedText[];
}

/** Lines of the source, and what they have become. */
export interface FacsimileRow {
  lines: readonly SourceLine[];
  blocks: readonly EditedBlock[];
  /** The edits that take something from these lines, by their place in the ledger. */
  edits: readonly number[];
  /** The edits that bring something here from other lines. */
  arrivals: readonly number[];
}

/** A block with the offsets in the source of what stands in it where it always stood. */
export interface SettledBlock extends EditedBlock {
  offsets: readonly number[];
}

/** A line with the offsets in the source at which it starts and ends. */
export interface PlacedLine extends SourceLine {
  start: number;
  end: number;
}
