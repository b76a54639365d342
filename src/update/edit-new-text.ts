import type { Draft } from '../ingest/draft.ts';
import { noteReasons } from '../ingest/edits.ts';
import { wordJoiner } from '../ingest/mend-word-breaks.ts';
import { whys, type Reason } from '../ingest/reasons.ts';
import { withoutSpace } from '../article/ledger.ts';
import type { Why } from '../ingest/scroll.ts';
import type { Identities } from './identities.ts';
import type { TextWithIds } from './text-with-ids.ts';

/** What is known of the characters of a new text. */
export interface Knowledge {
  identities: Identities;
  /** Whether a character was not published before. */
  isNew: (id: number) => boolean;
  /** Why a decision changed a character that does not fit it any more. */
  whyOf: (id: number | undefined) => Why | undefined;
}

/**
 * Makes the edits that ingest makes in the new source wherever they touch text that was not
 * published before; for the rest the ledger has decided already.
 */
export function editNewText(text: TextWithIds, draft: Draft, known: Knowledge): void {
  mendNew(text, draft, known);
  dropNew(text, draft, known);
}

function mendNew(
  text: TextWithIds,
  { mends }: Draft,
  { identities, isNew, whyOf }: Knowledge,
): void {
  const fresh = new Map<number, number>();
  for (const id of text.ids) {
    const place = identities.placeOf(id);
    if (place !== undefined) fresh.set(place, id);
  }
  for (const { offset, text: old, with: put, reason } of mends) {
    const places = Array.from({ length: old.length }, (_, index) => offset + index);
    const ids = places.flatMap((place) => fresh.get(place) ?? []);
    if (!ids.some(isNew)) continue;
    const at = text.ids.indexOf(ids[0] ?? -1);
    if (at === -1 || ids.some((id, index) => text.ids[at + index] !== id)) continue;
    const replaced = withoutSpace(put.replaceAll(wordJoiner, ''));
    const about = { line: identities.lineOf(ids[0]), why: whyOf(ids[0]) ?? whys[reason] };
    const putIds = identities.identify(replaced, ids);
    text.splice(at, ids.length, { text: replaced, ids: putIds }, about);
  }
}

/** Drops stretches of new text that are not text of the article, from the last to the first. */
function dropNew(
  text: TextWithIds,
  { dropped, notes }: Draft,
  { identities, isNew, whyOf }: Knowledge,
): void {
  const reasons = new Map<number, Reason>();
  const lines = [
    ...dropped.map(({ line, reason }) => ({ line, reason })),
    ...notes.flatMap(({ kind, lines: own }) =>
      own.map((line) => ({ line, reason: noteReasons[kind] })),
    ),
  ];
  for (const { line, reason } of lines)
    for (let at = 0; at < line.text.length; at += 1) reasons.set(line.start + at, reason);
  const reasonOf = (id: number | undefined): Reason | undefined =>
    id !== undefined && isNew(id) ? reasons.get(identities.placeOf(id) ?? -1) : undefined;
  for (let end = text.ids.length; end > 0; end -= 1) {
    const reason = reasonOf(text.ids[end - 1]);
    if (reason === undefined) continue;
    let start = end - 1;
    while (start > 0 && reasonOf(text.ids[start - 1]) === reason) start -= 1;
    const about = {
      line: identities.lineOf(text.ids[start]),
      why: whyOf(text.ids[start]) ?? whys[reason],
    };
    text.splice(start, end - start, { text: '', ids: [] }, about);
    end = start + 1;
  }
}
