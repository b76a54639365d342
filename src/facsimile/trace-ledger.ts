import { withoutSpace } from '../article/ledger.ts';
import type { Edit } from '../article/metadata.ts';

/** A character (a UTF-16 unit) of the text as published: where it comes from and what touched it. */
export interface TracedCharacter {
  character: string;
  /** Its offset in the source; absent where an edit wrote it. */
  from?: number;
  /** The edit that wrote it or moved it here. */
  edit?: number;
}

/** What became of a source: its Chinese as published, and what an edit took away from its place. */
export interface Trace {
  published: readonly TracedCharacter[];
  /** The edit that dropped, replaced or moved the character at an offset of the source. */
  takenBy: ReadonlyMap<number, number>;
}

/** Carries out a ledger's edits like `applyLedger`, and keeps account of every character. */
export function traceLedger(source: string, ledger: readonly Edit[]): Trace {
  const takenBy = new Map<number, number>();
  let text: TracedCharacter[] = [...source.matchAll(/\S/g)].map(({ 0: character, index }) => ({
    character,
    from: index,
  }));

  const place = (sought: string): number => {
    const found = text.map(({ character }) => character).join('');
    const at = found.indexOf(withoutSpace(sought));
    if (at === -1) throw new Error(`The ledger does not fit the source: no “${sought}”`);
    return at;
  };
  const take = (edit: number, { after, text: taken }: Edit): TracedCharacter[] => {
    const start = place(after + taken) + withoutSpace(after).length;
    const removed = text.splice(start, withoutSpace(taken).length);
    for (const { from } of removed) if (from !== undefined) takenBy.set(from, edit);
    return removed;
  };
  const insert = (at: number, characters: TracedCharacter[]): void => {
    text = [...text.slice(0, at), ...characters, ...text.slice(at)];
  };

  for (const [index, edit] of ledger.entries()) {
    // The text to write stands where the old one stood, after what marks the place.
    const at = edit.edit === 'replace' ? place(edit.after + edit.text) : 0;
    const removed = take(index, edit);
    if (edit.edit === 'replace') {
      const written = withoutSpace(edit.with).split('');
      insert(
        at + withoutSpace(edit.after).length,
        written.map((character) => ({ character, edit: index })),
      );
    } else if (edit.edit === 'move') {
      insert(
        edit.before === '' ? text.length : place(edit.before),
        removed.map((character) => ({ ...character, edit: index })),
      );
    }
  }
  return { published: text, takenBy };
}
