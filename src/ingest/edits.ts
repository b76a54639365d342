import type { Draft, Passage } from './draft.ts';
import type { Furniture } from './furniture.ts';
import { wordJoiner } from './mend-word-breaks.ts';
import { whys, type Reason } from './reasons.ts';
import { published } from './published.ts';

/** One difference between the source and the draft, other than white space. */
export interface DraftEdit {
  kind: 'drop' | 'replace' | 'move';
  line: number;
  text: string;
  /** What the draft has instead, of a replacement. */
  with?: string;
  why: string;
}

/** Why a note stands apart from the text. */
export const noteReasons: Record<Furniture, Reason> = {
  'jump-line': 'jump-line',
  'date-line': 'date-line',
  byline: 'credit',
  caption: 'caption',
  subtitle: 'order',
  furniture: 'furniture',
};

interface Placed {
  at: number;
  edit: DraftEdit;
}

/** Every difference between a draft's source and the draft, in the order of the source. */
export function editsOf(draft: Draft): DraftEdit[] {
  const placed = [...mended(draft), ...dropped(draft), ...noted(draft), ...moved(draft)];
  return placed.sort((one, other) => one.at - other.at).map(({ edit }) => edit);
}

function mended({ source, mends }: Draft): Placed[] {
  const lineOf = lineCounter(source);
  return mends.map(({ offset, text, with: put, reason }) => {
    const replaced = put.replaceAll(wordJoiner, '').trim();
    const common = { line: lineOf(offset), text };
    const why = whys[reason].en;
    return replaced === ''
      ? { at: offset, edit: { kind: 'drop', ...common, why } }
      : { at: offset, edit: { kind: 'replace', ...common, with: replaced, why } };
  });
}

function dropped(draft: Draft): Placed[] {
  return draft.dropped.map(({ line: { start, number, text }, reason }) => ({
    at: start,
    edit: { kind: 'drop', line: number, text, why: whys[reason].en },
  }));
}

function noted({ notes }: Draft): Placed[] {
  return notes.map((note) => move(note, whys[noteReasons[note.kind]].en));
}

/** Passages that are published after what they stand before in the source. */
function moved(draft: Draft): Placed[] {
  const passages = published(draft);
  return passages
    .filter((passage, index) => index > 0 && startOf(passage) < startOf(passages[index - 1]))
    .map((passage) => move(passage, whys.order.en));
}

function move(passage: Passage, why: string): Placed {
  const line = passage.lines[0]?.number ?? 1;
  return { at: startOf(passage), edit: { kind: 'move', line, text: passage.text, why } };
}

function startOf(passage: Passage | undefined): number {
  return passage?.lines[0]?.start ?? 0;
}

/** Finds the line of each offset, the offsets asked for in rising order. */
function lineCounter(text: string): (offset: number) => number {
  let reached = 0;
  let line = 1;
  return (offset) => {
    for (
      let next = text.indexOf('\n', reached);
      next !== -1 && next < offset;
      next = text.indexOf('\n', reached)
    ) {
      line += 1;
      reached = next + 1;
    }
    return line;
  };
}
