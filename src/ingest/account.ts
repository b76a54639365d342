import type { Draft, Passage } from './draft.ts';
import { noteReasons } from './edits.ts';
import type { Line } from './lines.ts';
import type { Mend } from './mend.ts';
import { wordJoiner } from './mend-word-breaks.ts';
import { whys, type Reason } from './reasons.ts';
import { Scroll, type LedgerEntry, type Why } from './scroll.ts';

/** A passage as published, or a heading that had to be supplied and has no lines in the source. */
export type Published = Passage | { supplied: string };

/** The most corrections that are entered one by one; beyond, neighbours share an entry. */
const mostMends = 300;

/** A stretch of text in the order in which it stands at present. */
interface Unit {
  text: string;
  line: number;
  /** Its place among what is published, or why it is not. */
  rank: number;
  dropped?: Reason;
}

/**
 * The ledger of a draft: the edits that lead from its source to what is published, and back,
 * character for character but for white space.
 */
export function accountFor(draft: Draft, order: readonly Published[]): LedgerEntry[] {
  const scroll = new Scroll(squeeze(draft.source));
  correct(scroll, draft);
  const units = dropUnpublished(scroll, unitsOf(draft, order));
  const settled = moveIntoOrder(scroll, units);
  supply(scroll, settled, order);
  if (!scroll.isExhausted) return scroll.entries;
  const source = squeeze(draft.source);
  const entry = { edit: 'replace', line: 1, after: '', text: source, with: scroll.text } as const;
  return [{ ...entry, why: whys.repetitive }];
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

interface Correction {
  start: number;
  end: number;
  text: string;
  reasons: Set<Reason>;
}

function correct(scroll: Scroll, { source, mends }: Draft): void {
  let reached = 0;
  let at = 0;
  let line = 1;
  for (const { start, end, text, reasons } of merged(source, mends)) {
    const between = source.slice(reached, start);
    at += squeeze(between).length;
    line += between.split('\n').length - 1;
    const old = source.slice(start, end);
    scroll.splice(at, squeeze(old).length, text, { line, why: whyOf([...reasons]) });
    at += text.length;
    line += old.split('\n').length - 1;
    reached = end;
  }
}

/** Corrections, those that touch as one; if there are very many, those that are near as well. */
function merged(source: string, mends: readonly Mend[]): Correction[] {
  for (let gap = 0; ; gap = gap * 4 + 20) {
    const corrections: Correction[] = [];
    for (const { offset, text, with: put, reason } of mends) {
      const last = corrections.at(-1);
      const replaced = squeeze(put.replaceAll(wordJoiner, ''));
      const end = offset + text.length;
      if (last !== undefined && offset - last.end <= gap && (gap > 0 || last.reasons.has(reason))) {
        last.text += squeeze(source.slice(last.end, offset)) + replaced;
        last.end = end;
        last.reasons.add(reason);
      } else {
        corrections.push({ start: offset, end, text: replaced, reasons: new Set([reason]) });
      }
    }
    if (corrections.length <= mostMends) return corrections;
  }
}

function whyOf(reasons: readonly Reason[]): Why {
  return {
    zh: reasons.map((reason) => whys[reason].zh).join(''),
    en: reasons.map((reason) => whys[reason].en).join(' '),
  };
}

/** Every line of the source in its order, with its place in what is published. */
function unitsOf(draft: Draft, order: readonly Published[]): Unit[] {
  const units: (Unit & { start: number })[] = [];
  const add = (line: Line, rank: number, dropped?: Reason): void => {
    const unit = { text: squeeze(line.text), line: line.number, start: line.start, rank };
    units.push(dropped === undefined ? unit : { ...unit, dropped });
  };
  let rank = 0;
  for (const passage of order) {
    if ('supplied' in passage) continue;
    for (const line of passage.lines) add(line, (rank += 1));
  }
  for (const { line, reason } of draft.dropped) add(line, 0, reason);
  for (const { kind, lines } of draft.notes)
    for (const line of lines) add(line, 0, noteReasons[kind]);
  return units.sort((one, other) => one.start - other.start);
}

function dropUnpublished(scroll: Scroll, units: readonly Unit[]): Unit[] {
  const kept: Unit[] = [];
  let at = 0;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined) break;
    const { dropped } = unit;
    if (dropped === undefined) {
      kept.push(unit);
      at += unit.text.length;
      continue;
    }
    let length = unit.text.length;
    while (units[index + 1]?.dropped === dropped) length += units[(index += 1)]?.text.length ?? 0;
    scroll.splice(at, length, '', { line: unit.line, why: whys[dropped] });
  }
  return kept;
}

/** Moves what stands out of order, lines that belong together at once. */
function moveIntoOrder(scroll: Scroll, units: readonly Unit[]): Unit[] {
  const still = inOrder(units);
  let current = [...units];
  const moving = units
    .filter((unit) => !still.has(unit))
    .sort((one, other) => one.rank - other.rank);
  for (let index = 0; index < moving.length; index += 1) {
    const first = moving[index];
    if (first === undefined) break;
    const from = current.indexOf(first);
    let count = 1;
    while (
      moving[index + 1]?.rank === first.rank + count &&
      current[from + count] === moving[index + 1]
    ) {
      index += 1;
      count += 1;
    }
    const block = current.slice(from, from + count);
    const to = current.findIndex(
      (unit) => (still.has(unit) || unit.rank < first.rank) && unit.rank > first.rank,
    );
    const target = to === -1 ? current.length : to;
    scroll.move(
      lengthOf(current.slice(0, from)),
      lengthOf(block),
      lengthOf(current.slice(0, target)),
      {
        line: first.line,
        why: whys.order,
      },
    );
    const rest = current.filter((unit) => !block.includes(unit));
    const place = target > from ? target - count : target;
    current = [...rest.slice(0, place), ...block, ...rest.slice(place)];
    for (const unit of block) still.add(unit);
  }
  return current;
}

/** The most units that already follow each other as they should. */
function inOrder(units: readonly Unit[]): Set<Unit> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, { rank }] of units.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((units[tails[middle] ?? 0]?.rank ?? 0) < rank) low = middle + 1;
      else high = middle;
    }
    previous.push(tails[low - 1] ?? -1);
    tails[low] = index;
  }
  const found = new Set<Unit>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const unit = units[index];
    if (unit !== undefined) found.add(unit);
  }
  return found;
}

function supply(scroll: Scroll, units: readonly Unit[], order: readonly Published[]): void {
  let at = 0;
  let rank = 0;
  const byRank = new Map(units.map((unit) => [unit.rank, unit]));
  for (const passage of order) {
    if ('supplied' in passage) {
      const line = byRank.get(rank + 1)?.line ?? 1;
      scroll.splice(at, 0, passage.supplied, { line, why: whys.supplied });
      at += passage.supplied.length;
      continue;
    }
    const end = rank + passage.lines.length;
    while (rank < end) at += byRank.get((rank += 1))?.text.length ?? 0;
  }
}

function lengthOf(units: readonly Unit[]): number {
  return units.reduce((sum, { text }) => sum + text.length, 0);
}
