import { furnitureOf, isPicture, runOnByline, type Furniture } from './furniture.ts';
import { cutLine, splitLines, type Line } from './lines.ts';
import { endingOf } from './marks.ts';
import { levelOf } from './numbering.ts';
import { findPageMarks } from './page-marks.ts';

/** A line, or a piece of one, and what its wording tells that it is. */
export interface Piece {
  line: Line;
  kind?: Furniture | undefined;
  /** Whether it stands in mid-sentence, too. */
  anywhere?: boolean;
  /** The slash between a text and the byline that runs on from it. */
  separator?: boolean;
}

/** A numbered heading, a gap, and text that begins on the same line. */
const glued = /^(\S{1,5}?[、）)]?[^。！？；，]{2,24}?)(?:\u3000+| {2,})(?=.*[，。；：])/u;

/** Cuts a text into lines, and these where a heading or a byline shares one with text. */
export function cutPieces(text: string): Piece[] {
  const lines = splitLines(text);
  const pageMarks = findPageMarks(lines);
  const pieces = lines.flatMap((line): Piece[] =>
    pageMarks.has(line)
      ? [{ line, kind: 'furniture', anywhere: true }]
      : cutHeading(line).flatMap(cutByline),
  );
  return withoutRelated(settle(pieces));
}

function cutHeading(line: Line): Line[] {
  const found = levelOf(line.text) === undefined ? null : glued.exec(line.text);
  return found?.[1] === undefined ? [line] : cutLine(line, found[0].length);
}

function cutByline(line: Line): Piece[] {
  const at = runOnByline(line.text);
  if (at === undefined) {
    const kind = furnitureOf(line.text);
    return [{ line, kind, anywhere: kind === 'jump-line' || isPicture(line.text) }];
  }
  const [text, rest] = cutLine(line, at);
  if (text === undefined || rest === undefined) return [{ line }];
  const [slash, byline] = cutLine(rest, 1);
  if (slash === undefined || byline === undefined) return [{ line }];
  return [{ line: text }, { line: slash, separator: true }, { line: byline, kind: 'byline' }];
}

/**
 * Takes back what lines were taken for in mid-sentence: there, `大` or `2020年1月8日` is text that
 * happens to fill its line.
 */
function settle(pieces: Piece[]): Piece[] {
  const lastEnd = pieces.findLastIndex(
    ({ line, kind }) => kind === undefined && endingOf(line.text) === 'end',
  );
  const firstText = pieces.findIndex(({ line, kind }) => kind === undefined && isProse(line.text));
  let inSentence = false;
  return pieces.map((piece, index) => {
    const { line, kind, separator, anywhere } = piece;
    if (separator || anywhere) return piece;
    const free = index < firstText || index > lastEnd || !inSentence;
    if (kind !== undefined && free && (kind !== 'subtitle' || index < firstText)) return piece;
    const ending = endingOf(line.text);
    const isHeading = ending === 'none' && levelOf(line.text) !== undefined;
    inSentence = ending !== 'end' && ending !== 'colon' && !isHeading;
    return { line };
  });
}

/** Takes the lines without end marks that follow furniture below the text for furniture: titles of other pages. */
function withoutRelated(pieces: readonly Piece[]): Piece[] {
  const lastEnd = pieces.findLastIndex(
    ({ line, kind }) => kind === undefined && endingOf(line.text) === 'end',
  );
  const first = pieces.findIndex(({ kind }, index) => kind === 'furniture' && index > lastEnd);
  if (lastEnd === -1 || first === -1) return [...pieces];
  return pieces.map((piece, index) =>
    index > first && piece.kind === undefined ? { ...piece, kind: 'furniture' } : piece,
  );
}

/** Two pauses, a full stop, or a line that breaks off. */
const prose = /[，、].*[，、；]|[。；]|[，、；：]$/u;

function isProse(text: string): boolean {
  return prose.test(text);
}
