import { whys } from '../ingest/reasons.ts';
import type { Identities } from './identities.ts';
import type { NewUnit } from './new-units.ts';
import type { TextWithIds } from './text-with-ids.ts';

/** Moves title and subtitle above the text and the byline below it, where a new source has them elsewhere. */
export function orderUnits(
  text: TextWithIds,
  units: readonly NewUnit[],
  identities: Identities,
): NewUnit[] {
  const find = (start: NewUnit['start']): NewUnit[] =>
    units.filter((unit) => unit.start === start).slice(0, 1);
  const [above, below] = [[...find('title'), ...find('subtitle')], find('byline')];
  const rest = units.filter((unit) => !above.includes(unit) && !below.includes(unit));
  const ordered = [...above, ...rest, ...below];
  let place = 0;
  for (const unit of [...above, ...below]) {
    const length = unit.ids.length;
    const at = text.ids.indexOf(unit.ids[0] ?? -1);
    const to = below.includes(unit) ? text.ids.length : place;
    text.move(at, length, to, { line: identities.lineOf(unit.ids[0]), why: whys.order });
    place += length;
  }
  return ordered;
}
