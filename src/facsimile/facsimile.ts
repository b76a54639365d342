import type { Article } from '../article/model.ts';
import type { EditedText, FacsimileRow, PlacedLine, SettledBlock } from './model.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { publishedBlocks, type Block, type Place } from './published-blocks.ts';
import { joinRows } from './rows.ts';
import { traceLedger, type Trace, type TracedCharacter } from './trace-ledger.ts';

/** The source line for line beside the text as published, with the edits of the ledger in both. */
export function facsimileOf(article: Article, source: string): FacsimileRow[] {
  const trace = traceLedger(source, article.ledger);
  const places = new Map<number, Place | undefined>();
  const blocks = settleBlocks(publishedBlocks(article), trace, places);
  const lines = sourceLines(source, trace, places);
  return joinRows(lines, blocks).map(({ lines: own, blocks: beside }) => {
    const edits = editsIn(own.flatMap(({ pieces }) => pieces));
    const brought = editsIn(beside.flatMap(({ texts }) => texts.flatMap(({ pieces }) => pieces)));
    return {
      lines: own,
      blocks: beside,
      edits,
      arrivals: brought.filter((edit) => !edits.includes(edit)),
    };
  });
}

/** Deals the published characters out to blocks, and notes where on the site each went. */
function settleBlocks(
  blocks: readonly Block[],
  { published }: Trace,
  places: Map<number, Place | undefined>,
): SettledBlock[] {
  let reached = 0;
  const next = (character: string): TracedCharacter => {
    if (/\s/.test(character)) return { character };
    const traced = published[reached];
    reached += 1;
    if (traced?.character !== character)
      throw new Error(`The ledger does not lead to the sections at “${character}”`);
    return traced;
  };
  return blocks.map(({ kind, texts }) => {
    const offsets: number[] = [];
    const edited = texts.map(({ text, place }): EditedText => {
      const characters = text.split('').map(next);
      for (const { from, edit } of characters) {
        if (from === undefined) continue;
        places.set(from, place);
        if (edit === undefined) offsets.push(from);
      }
      return { pieces: piecesOf(characters), place };
    });
    return { kind, texts: edited, offsets };
  });
}

function sourceLines(
  source: string,
  { takenBy }: Trace,
  places: ReadonlyMap<number, Place | undefined>,
): PlacedLine[] {
  const lines = [...source.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)];
  // A line break at the end of the file ends its last line.
  if (lines.length > 1 && lines.at(-1)?.[0] === '') lines.pop();
  return lines.map(({ 1: text = '', index: start }, line) => {
    const offsets = text.split('').map((_, column) => start + column);
    return {
      number: line + 1,
      start,
      end: start + text.length,
      pieces: piecesOf(
        text
          .split('')
          .map((character, column) => ({ character, edit: takenBy.get(start + column) })),
      ),
      place: offsets.map((offset) => places.get(offset)).find((place) => place !== undefined),
    };
  });
}

function editsIn(pieces: readonly Piece[]): number[] {
  return [...new Set(pieces.flatMap(({ edit }) => edit ?? []))].sort((a, b) => a - b);
}
