import type { Edit } from './metadata.ts';

/** The index of an edit that does not fit a text, and what was found there. */
export interface Misfit {
  edit: number;
  found: string;
}

/** A text after edits, or the edit that does not fit it. */
export type LedgerResult = { text: string } | Misfit;

/** A text without its white space, which neither the ledger nor the proof counts. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Carries out a ledger's edits in order: from a source to the Chinese as published. */
export function applyLedger(source: string, ledger: readonly Edit[]): LedgerResult {
  return run(
    source,
    ledger.map(squeeze).map((edit, index) => ({ index, steps: forward(edit) })),
  );
}

/** Takes a ledger's edits back, the last first: from the Chinese as published to the source. */
export function revertLedger(published: string, ledger: readonly Edit[]): LedgerResult {
  const edits = ledger.map(squeeze).map((edit, index) => ({ index, steps: backward(edit) }));
  return run(published, edits.reverse());
}

/** Replaces a text that has to stand exactly once, an empty one being the start, or what stands at the end. */
interface Step {
  from: string;
  to: string;
  atEnd?: boolean;
}

function forward(edit: Edit): Step[] {
  const { after, text } = edit;
  if (edit.edit === 'drop') return [{ from: after + text, to: after }];
  if (edit.edit === 'replace') return [{ from: after + text, to: after + edit.with }];
  return [
    { from: after + text, to: after },
    edit.before === ''
      ? { from: '', to: text, atEnd: true }
      : { from: edit.before, to: text + edit.before },
  ];
}

function backward(edit: Edit): Step[] {
  return forward(edit)
    .map(({ from, to, ...rest }) => ({ ...rest, from: to, to: from }))
    .reverse();
}

function squeeze(edit: Edit): Edit {
  const common = { text: withoutSpace(edit.text), after: withoutSpace(edit.after) };
  if (edit.edit === 'replace') return { ...edit, ...common, with: withoutSpace(edit.with) };
  if (edit.edit === 'move') return { ...edit, ...common, before: withoutSpace(edit.before) };
  return { ...edit, ...common };
}

function run(start: string, edits: { index: number; steps: Step[] }[]): LedgerResult {
  let text = withoutSpace(start);
  for (const { index, steps } of edits) {
    for (const { from, to, atEnd = false } of steps) {
      const place = atEnd ? endOf(text, from) : text.indexOf(from);
      if (place === -1) return { edit: index, found: `no “${from}”` };
      if (!atEnd && from !== '' && text.includes(from, place + 1))
        return { edit: index, found: `“${from}” more than once` };
      text = text.slice(0, place) + to + text.slice(place + from.length);
    }
  }
  return { text };
}

function endOf(text: string, end: string): number {
  return text.endsWith(end) ? text.length - end.length : -1;
}
