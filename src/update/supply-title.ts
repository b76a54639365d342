import { whys } from '../ingest/reasons.ts';
import type { OldUnit } from './match-units.ts';
import type { NewUnit } from './new-units.ts';
import type { TextWithIds } from './text-with-ids.ts';

/** Keeps the title an article had where the new source has none. */
export function supplyTitle(
  text: TextWithIds,
  units: readonly NewUnit[],
  old: readonly OldUnit[],
  identify: (put: string, replaced: readonly number[]) => number[],
): readonly NewUnit[] {
  const title = old.find(({ start }) => start === 'title');
  if (title === undefined || units.some(({ start }) => start === 'title')) return units;
  const present = new Set(text.ids);
  const isGone = !title.ids.some((id) => present.has(id));
  const ids = isGone ? title.ids : identify(title.text, []);
  text.splice(0, 0, { text: title.text, ids }, { line: 1, why: whys.supplied });
  return [{ start: 'title', ids, text: title.text }, ...units];
}
