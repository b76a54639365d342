import { withoutSpace } from '../article/ledger.ts';
import type { Edit } from '../article/metadata.ts';
import type { LedgerEntry } from '../ingest/scroll.ts';
import type { TextWithIds } from './text-with-ids.ts';

/** What became of a decision of the ledger in the new text. */
export interface Carried {
  edit: Edit;
  /** `gone`: what it is about is no longer there. `unfit`: it is, but changed. */
  outcome: 'kept' | 'adjusted' | 'gone' | 'unfit';
  /** The entry of the new ledger that carries it on. */
  entry?: LedgerEntry | undefined;
  /** The characters it is about that are still there, where it does not fit. */
  left: readonly number[];
}

/** The old text and the new one, on their way from source to publication. */
export interface Texts {
  old: TextWithIds;
  text: TextWithIds;
  /** Gives identities to characters that take the place of others. */
  identify: (put: string, replaced: readonly number[]) => number[];
  /** By how many lines a character of the source stands further down in the new one. */
  shiftOf: (ids: readonly number[]) => number;
}

/** By how much a stretch that is dropped or moved may have grown for the decision to hold still. */
const growth = { factor: 2, characters: 10 };

/** Carries out a ledger’s edits on the old text, and on the new one wherever they still fit. */
export function carryLedger(ledger: readonly Edit[], texts: Texts): Carried[] {
  return ledger.map((edit) => {
    const { old, text } = texts;
    const step = stepOf(edit, texts);
    const count = text.entries.length;
    const outcome = carry(edit, step, texts);
    const made = text.entries[count];
    const entry = made?.edit === edit.edit ? made : undefined;
    const about = { line: edit.line, why: edit.why };
    if (step.to === undefined)
      old.splice(step.at, step.ids.length, { text: step.put, ids: step.putIds }, about, edit);
    else old.move(step.at, step.ids.length, step.to, about, edit);
    const present = new Set(text.ids);
    const left = outcome === 'unfit' ? step.ids.filter((id) => present.has(id)) : [];
    return { edit, outcome, entry, left };
  });
}

/** An edit as it is carried out on the old text, what its text and its replacement share left out. */
interface Step {
  at: number;
  /** The characters that go or are moved. */
  ids: readonly number[];
  put: string;
  putIds: readonly number[];
  /** Where to, for a move. */
  to?: number;
  /** The characters below its place. */
  below: readonly number[];
  /**
   * The characters that have to follow each other as before: of two that are alike, one may be gone,
   * and the one that is left is not to go with it.
   */
  guard: readonly number[];
}

/** How many characters beside a change have to be as they were. */
const guarded = 3;

function stepOf(edit: Edit, { old, identify }: Texts): Step {
  const [after, text] = [withoutSpace(edit.after), withoutSpace(edit.text)];
  const start = old.text.indexOf(after + text) + after.length;
  if (edit.edit === 'move') {
    const to = targetOf(withoutSpace(edit.before), old.text, start, text.length);
    const ids = old.ids.slice(start, start + text.length);
    const moved = new Set(ids);
    const below = old.ids.slice(to).filter((id) => !moved.has(id));
    return { at: start, ids, put: '', putIds: [], to, below, guard: ids };
  }
  const put = edit.edit === 'replace' ? withoutSpace(edit.with) : '';
  const [head, tail] = sharedEnds(text, put);
  const [at, end] = [start + head, start + text.length - tail];
  const ids = old.ids.slice(at, end);
  const core = put.slice(head, put.length - tail);
  const isTwin = [at - ids.length, end].some(
    (place) => old.text.slice(Math.max(0, place), place + ids.length) === text,
  );
  const beside =
    edit.edit === 'drop' ? { before: Number(isTwin), after: 0 } : { before: head, after: tail };
  const guard = old.ids.slice(
    Math.max(0, at - Math.min(beside.before, guarded)),
    end + Math.min(beside.after, guarded),
  );
  const putIds = identify(core, ids);
  return { at, ids, put: core, putIds, below: old.ids.slice(end), guard };
}

/** Where a text is moved to, given what it is to stand before. */
function targetOf(before: string, text: string, at: number, length: number): number {
  if (before === '') return text.length;
  const rest = text.slice(0, at) + text.slice(at + length);
  const target = rest.indexOf(before);
  return target < at ? target : target + length;
}

/** How many characters two texts begin and end with alike. */
function sharedEnds(one: string, other: string): [number, number] {
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return [head, tail];
}

function carry(edit: Edit, step: Step, { text, shiftOf }: Texts): Carried['outcome'] {
  const present = new Map(text.ids.map((id, index) => [id, index]));
  const found = step.ids.flatMap((id) => present.get(id) ?? []);
  if (step.ids.length > 0 && found.length === 0) return 'gone';
  const at =
    found.length > 0
      ? found.reduce((one, other) => Math.min(one, other))
      : firstOf(step.below, present, text);
  const length = found.length > 0 ? found.reduce((one, other) => Math.max(one, other)) - at + 1 : 0;
  const isSame = length === step.ids.length && found.every((index, n) => index === at + n);
  const tooLong = length > step.ids.length * growth.factor + growth.characters;
  const mayDiffer = edit.edit !== 'replace' && !tooLong && step.guard.length === step.ids.length;
  if (!mayDiffer && !(isSame && follow(step.guard, present))) return 'unfit';
  if (step.ids.length === 0 && text.text === '') return 'gone';

  const shift = shiftOf(step.ids.length > 0 ? step.ids : step.below);
  const as = shift === 0 ? edit : { ...edit, line: Math.max(1, edit.line + shift) };
  const count = text.entries.length;
  if (edit.edit === 'move') text.move(at, length, firstOf(step.below, present, text), as, as);
  else text.splice(at, length, { text: step.put, ids: step.putIds }, as, as);
  if (text.entries.length === count) return 'gone';
  return isSame && text.entries[count] === as ? 'kept' : 'adjusted';
}

/** Whether characters still follow each other. */
function follow(ids: readonly number[], present: ReadonlyMap<number, number>): boolean {
  const first = present.get(ids[0] ?? -1) ?? -1;
  return ids.every((id, index) => present.get(id) === first + index);
}

/** The place of the first of some characters that is still there, or the end. */
function firstOf(
  ids: readonly number[],
  present: ReadonlyMap<number, number>,
  text: TextWithIds,
): number {
  for (const id of ids) {
    const place = present.get(id);
    if (place !== undefined) return place;
  }
  return text.ids.length;
}
