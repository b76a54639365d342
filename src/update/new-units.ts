import type { Division, Start } from './starts.ts';
import type { Identities } from './identities.ts';
import type { TextWithIds } from './text-with-ids.ts';

/** A line of the new article: what it is, and its characters. */
export interface NewUnit {
  start: Start;
  ids: readonly number[];
  text: string;
}

/** How the text was divided before, and how ingest divides the old and the new source. */
export interface Divisions {
  published: Published;
  old: Division;
  text: Division;
}

/** The text as it was published. */
export interface Published {
  /** What began at a character. */
  starts: ReadonlyMap<number, Start>;
  /** What the line was that a character stood in. */
  lines: ReadonlyMap<number, Start>;
  /** The character before each. */
  before: ReadonlyMap<number, number>;
}

/** What text is made of. */
export const bodies: ReadonlySet<Start> = new Set<Start>(['lead', 'paragraph', 'sentence']);

/** What an article has once, above its text or below it. */
const once: readonly Start[] = ['title', 'subtitle', 'byline', 'jump-line'];

/**
 * Divides the new text into lines. Where nothing changed before a character, it begins what it began.
 * Elsewhere, what an editor divided otherwise than ingest stays so; where ingest now divides
 * otherwise than it did, its division holds.
 */
export function divide(
  text: TextWithIds,
  divisions: Divisions,
  identities: Identities,
  isNew: (id: number) => boolean,
): NewUnit[] {
  const merged = cut(text, merger(divisions, identities, isNew));
  const hasText = merged.some(({ start }) => bodies.has(start));
  const now = (id: number): Start | undefined =>
    divisions.text.starts.get(identities.placeOf(id) ?? -1);
  return eachOnce(hasText ? merged : cut(text, now), isNew);
}

/** Cuts a text before each character that begins something. */
function cut(
  { ids, text }: TextWithIds,
  startOf: (id: number, before: number | undefined) => Start | undefined,
): NewUnit[] {
  const starts = ids.flatMap((id, from) => {
    const start = startOf(id, ids[from - 1]) ?? (from === 0 ? 'paragraph' : undefined);
    return start === undefined ? [] : [{ start, from }];
  });
  return starts.map(({ start, from }, index): NewUnit => {
    const end = starts[index + 1]?.from ?? ids.length;
    return { start, ids: ids.slice(from, end), text: text.slice(from, end) };
  });
}

function merger(
  { published, old, text }: Divisions,
  identities: Identities,
  isNew: (id: number) => boolean,
): (id: number, before: number | undefined) => Start | undefined {
  return (id, previous) => {
    const now = text.starts.get(identities.placeOf(id) ?? -1);
    if (isNew(id)) return now;
    const before = old.starts.get(identities.oldPlaceOf(id) ?? -1);
    const own = published.starts.get(id);
    if (published.before.get(id) === previous) return own;
    if (now === before || own !== before) return own;
    const isOnce = [own, now].some((start) => start !== undefined && once.includes(start));
    return isOnce && published.lines.get(id) !== now ? own : now;
  };
}

/** Takes a second title or byline for text, the new one rather than the one that was there. */
function eachOnce(units: readonly NewUnit[], isNew: (id: number) => boolean): NewUnit[] {
  const chosen = new Map<Start, NewUnit>();
  for (const unit of units) {
    const other = chosen.get(unit.start);
    if (other === undefined || (other.ids.every(isNew) && !unit.ids.every(isNew)))
      chosen.set(unit.start, unit);
  }
  return units.map((unit) => {
    const isSecond = once.includes(unit.start) && chosen.get(unit.start) !== unit;
    return isSecond && unit.start !== 'jump-line' ? { ...unit, start: 'paragraph' } : unit;
  });
}
