import type { Line } from './lines.ts';
import { endingOf } from './marks.ts';
import { levelOf } from './numbering.ts';
import { isPerson } from './person.ts';
import type { Piece } from './pieces.ts';

/** What stands above an article's text. */
export interface Header {
  title: Line[];
  subtitle: Line[];
  /** Lines that name a person. */
  people: Line[];
  /** Lines of navigation above the title. */
  dropped: Line[];
  /** Pieces that say what they are: date lines, captions, jump lines, credits. */
  credits: Piece[];
  /** How many pieces the header has. */
  size: number;
}

/** How far below a line a credit may stand for it to belong to the title. */
const ahead = 3;

/** The longest title. */
const longest = 60;

const sentenceMark = /[。；]/u;

/** Reads the title and what goes with it from the top of a page. */
export function readHeader(pieces: readonly Piece[]): Header {
  const plain: Line[] = [];
  const people: Line[] = [];
  const subtitle: Line[] = [];
  const credits: Piece[] = [];
  let size = 0;
  let hasNavigation = false;
  for (; size < pieces.length; size += 1) {
    const piece = pieces[size];
    if (piece === undefined) break;
    const { line, kind } = piece;
    if (kind === 'subtitle') subtitle.push(line);
    else if (kind !== undefined || piece.separator) {
      credits.push(piece);
      hasNavigation ||= kind === 'furniture';
    } else if (plain.length > 0 && isPerson(line.text)) people.push(line);
    else if (isTitle(line) && (plain.length === 0 || creditsFollow(pieces, size))) plain.push(line);
    else break;
  }
  return { ...titleOf(plain, subtitle, hasNavigation), people, credits, size };
}

function isTitle({ text }: Line): boolean {
  const ending = endingOf(text);
  const closed = ending === 'none' || (ending === 'end' && !text.endsWith('。'));
  return (
    closed && text.length <= longest && !sentenceMark.test(text) && levelOf(text) === undefined
  );
}

function creditsFollow(pieces: readonly Piece[], index: number): boolean {
  for (const { kind, line } of pieces.slice(index + 1, index + 1 + ahead)) {
    if (kind !== undefined && kind !== 'jump-line') return true;
    if (!isTitle(line)) return false;
  }
  return false;
}

/** Of several lines the first is the title, below navigation the last. */
function titleOf(
  plain: Line[],
  subtitle: Line[],
  hasNavigation: boolean,
): Pick<Header, 'title' | 'subtitle' | 'dropped'> {
  if (hasNavigation) return { title: plain.slice(-1), subtitle, dropped: plain.slice(0, -1) };
  if (subtitle.length > 0) return { title: plain, subtitle, dropped: [] };
  return { title: plain.slice(0, 1), subtitle: plain.slice(1), dropped: [] };
}
