import type { Draft } from '../ingest/draft.ts';
import type { Carried } from './carry-ledger.ts';
import type { Identities } from './identities.ts';
import { isSentence, type NewLine } from './translate.ts';

/** What tells where doubts are. */
export interface DoubtSources {
  /** What ingest makes of the new source, and of the old one. */
  draft: Draft;
  oldDraft: Draft;
  ledger: readonly Carried[];
  identities: Identities;
}

/** Marks in new and changed lines what ingest doubts, and where a decision of the ledger no longer fits. */
export function markDoubts(
  lines: readonly NewLine[],
  { draft, oldDraft, ledger, identities }: DoubtSources,
): void {
  const byPlace = new Map<number, number>();
  const byId = new Map<number, number>();
  for (const [index, { unit }] of lines.entries()) {
    for (const id of unit.ids) {
      byId.set(id, index);
      const place = identities.placeOf(id);
      if (place !== undefined) byPlace.set(place, index);
    }
  }
  const add = (index: number | undefined, doubt: string): void => {
    const line = lines.find((each, at) => at >= (index ?? Infinity) && isSentence(each.unit));
    if (line !== undefined && !line.doubts.zh.includes(doubt)) line.doubts.zh.push(doubt);
  };
  const known = new Set(oldDraft.doubts.map(({ found }) => found));
  for (const { at, found, advice } of draft.doubts) {
    if (known.has(found)) continue;
    const index = at === undefined ? undefined : byPlace.get(at);
    const fate = lines[index ?? -1]?.fate;
    if (fate === 'new' || fate === 'changed') add(index, `${found}; ${advice}`);
  }
  for (const { edit, outcome, left } of ledger) {
    if (outcome !== 'unfit') continue;
    add(byId.get(left[0] ?? -1), `${wordingOf(edit)}; see whether that still holds`);
  }
}

/** A decision of the ledger in words. */
export function wordingOf(edit: Carried['edit']): string {
  const text = edit.text.length > 40 ? `${edit.text.slice(0, 40)}…` : edit.text;
  if (edit.edit === 'drop') return `the ledger dropped “${text}” here`;
  if (edit.edit === 'move') return `the ledger moved “${text}” elsewhere`;
  return `the ledger had “${edit.with}” here for “${text}”`;
}
