import { append } from '../text/append.ts';
import type { PlacedLine, SettledBlock } from './model.ts';

/** Lines and blocks that belong side by side; no line and no block is in two rows. */
export interface Row {
  lines: PlacedLine[];
  blocks: SettledBlock[];
}

/**
 * Joins lines to the blocks they have become. Lines that became nothing here, and blocks that came from
 * elsewhere, stand in rows of their own.
 */
export function joinRows(lines: readonly PlacedLine[], blocks: readonly SettledBlock[]): Row[] {
  const rows: Row[] = [];
  let reached = 0;
  let waiting: SettledBlock[] = [];
  /** The last row that has both sides. */
  let joined: Row | undefined;

  for (const block of blocks) {
    const [first, last] = [block.offsets[0], block.offsets.at(-1)];
    if (first === undefined || last === undefined) {
      waiting.push(block);
      continue;
    }
    const from = lines.findIndex(({ end }) => first < end);
    const to = lines.findIndex(({ end }) => last < end);
    if (joined !== undefined && from < reached) {
      // It starts on a line that has its row already.
      append(joined.blocks, [...waiting, block]);
      append(joined.lines, lines.slice(reached, to + 1));
    } else {
      append(rows, rowsOfLines(lines.slice(reached, from), joined));
      if (waiting.length > 0) rows.push({ lines: [], blocks: waiting });
      joined = { lines: lines.slice(from, to + 1), blocks: [block] };
      rows.push(joined);
    }
    reached = Math.max(reached, to + 1);
    waiting = [];
  }
  append(rows, rowsOfLines(lines.slice(reached), joined));
  if (waiting.length > 0) rows.push({ lines: [], blocks: waiting });
  return rows;
}

/** Blank lines go with the row before them; others that became nothing make a row. */
function rowsOfLines(lines: readonly PlacedLine[], before: Row | undefined): Row[] {
  const isBlank = ({ pieces }: PlacedLine): boolean =>
    pieces.every(({ text }) => text.trim() === '');
  const start = before === undefined ? 0 : lines.findIndex((line) => !isBlank(line));
  if (before !== undefined) append(before.lines, start === -1 ? lines : lines.slice(0, start));
  const rest = start === -1 ? [] : lines.slice(start);
  return rest.length === 0 ? [] : [{ lines: rest, blocks: [] }];
}
