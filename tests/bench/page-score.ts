import { withoutSpace } from '../../src/article/ledger.ts';
import { alignTexts } from '../../src/update/align.ts';

/** A stretch of a page: a heading, a paragraph, a credit line, or furniture that may be left out. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'credit' | 'furniture';
  text: string;
}

/** How often something was found, how often rightly, and how often it is there. */
export interface Tally {
  found: number;
  right: number;
  there: number;
}

export interface PageScore {
  boundaries: Tally;
  headings: Tally;
  /** Characters of the truth that were kept, of those there are. */
  kept: Tally;
  /** Characters that the truth does not have. */
  extra: number;
}

/** So much of two headings has to be the same for one to be the other. */
const leastOverlap = 0.8;

/** Reads truth: blocks parted by blank lines, `#` before headings, `@` before credits, `!` before furniture. */
export function readTruth(text: string): Block[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [, mark = '', rest = block] = /^(#{1,3}|@|!) ([^]*)$/.exec(block) ?? [];
      const kinds = { '@': 'credit', '!': 'furniture', '': 'paragraph' } as const;
      const kind = mark === '@' || mark === '!' || mark === '' ? kinds[mark] : 'heading';
      return { kind, text: withoutSpace(rest) };
    });
}

/** Scores what a page was taken for against the truth; furniture counts neither way. */
export function scorePage(truth: readonly Block[], found: readonly Block[]): PageScore {
  const furniture = new Set(
    truth.filter(({ kind }) => kind === 'furniture').map(({ text }) => text),
  );
  const wanted = place(truth.filter(({ kind }) => kind !== 'furniture'));
  const got = place(found.filter(({ text }) => !furniture.has(text)));
  const places = alignTexts(wanted.text, got.text);
  const kept = places.filter((at) => at !== -1).length;
  const aligned = new Set(places);
  // Where a block's first character was dropped, as the slash before a byline, the next counts.
  const starts = new Set(
    wanted.blocks.slice(1).map(({ start, end }) => {
      let at = start;
      while (at < end && !aligned.has(at)) at += 1;
      return at;
    }),
  );
  const gotStarts = got.blocks.slice(1).map(({ start }) => places[start] ?? -1);
  const mapped = gotStarts.filter((at) => at !== -1);
  const right = new Set(mapped.filter((at) => starts.has(at))).size;
  return {
    boundaries: { found: mapped.length, right, there: starts.size },
    headings: tallyHeadings(wanted.blocks, got.blocks, places),
    kept: { found: got.text.length, right: kept, there: wanted.text.length },
    extra: got.text.length - kept,
  };
}

interface Placed extends Block {
  start: number;
  end: number;
}

function place(blocks: readonly Block[]): { text: string; blocks: Placed[] } {
  let text = '';
  const placed = blocks.map((block) => {
    const start = text.length;
    text += block.text;
    return { ...block, start, end: text.length };
  });
  return { text, blocks: placed };
}

function tallyHeadings(
  wanted: readonly Placed[],
  got: readonly Placed[],
  places: Int32Array,
): Tally {
  const headings = wanted.filter(({ kind }) => kind === 'heading');
  const credits = wanted.filter(({ kind }) => kind === 'credit');
  const isLike = (found: Placed, { start, end }: Placed): boolean => {
    const shared = places.slice(found.start, found.end).filter((at) => at >= start && at < end);
    return shared.length >= leastOverlap * Math.max(end - start, found.end - found.start);
  };
  const counted = got.filter(
    (block) => block.kind === 'heading' && !credits.some((credit) => isLike(block, credit)),
  );
  const right = headings.filter((heading) => counted.some((block) => isLike(block, heading)));
  return { found: counted.length, right: right.length, there: headings.length };
}

/** Adds scores up. */
export function addScores(scores: readonly PageScore[]): PageScore {
  const sum = (tallies: Tally[]): Tally => ({
    found: total(tallies.map(({ found }) => found)),
    right: total(tallies.map(({ right }) => right)),
    there: total(tallies.map(({ there }) => there)),
  });
  return {
    boundaries: sum(scores.map(({ boundaries }) => boundaries)),
    headings: sum(scores.map(({ headings }) => headings)),
    kept: sum(scores.map(({ kept }) => kept)),
    extra: total(scores.map(({ extra }) => extra)),
  };
}

/** The harmonic mean of precision and recall. */
export function f1({ found, right, there }: Tally): number {
  return found + there === 0 ? 1 : (2 * right) / (found + there);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
