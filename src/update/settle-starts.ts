import { bodies, type NewUnit } from './new-units.ts';
import type { Start } from './starts.ts';

const headings = new Set<Start>(['part', 'section', 'clause']);

/**
 * Makes a clause whose heading is gone a heading; a heading whose text is gone, or a jump line that
 * now stands in a text without headings, is text.
 */
export function settleStarts(units: readonly NewUnit[]): NewUnit[] {
  let hasText = false;
  const settled = units.map((unit, index): NewUnit => {
    const before = units[index - 1]?.start ?? 'title';
    const after = units[index + 1]?.start ?? 'title';
    const hadText = hasText;
    hasText ||= bodies.has(unit.start);
    if (unit.start === 'clause' && !headings.has(before)) return { ...unit, start: 'section' };
    const isInText = unit.start === 'jump-line' && hadText && bodies.has(after);
    return isInText ? { ...unit, start: 'paragraph' } : unit;
  });
  let [sectionHasText, partHasText] = [false, false];
  for (let index = settled.length - 1; index >= 0; index -= 1) {
    const { start } = settled[index] ?? { start: 'title' };
    if (bodies.has(start)) sectionHasText = partHasText = true;
    else if (start === 'section') {
      if (!sectionHasText) demote(settled, index);
      sectionHasText = !sectionHasText;
      partHasText = true;
    } else if (start === 'part' || start === 'jump-line') {
      if (!partHasText) demote(settled, index);
      sectionHasText = partHasText = !partHasText || isBelowJumpLine(settled, index);
    }
  }
  return settled;
}

/** Whether the heading of a part stands under the part’s jump line, which needs no other text. */
function isBelowJumpLine(units: readonly NewUnit[], index: number): boolean {
  return units[index]?.start === 'part' && units[index - 1]?.start === 'jump-line';
}

/** Turns a heading, clause by clause, into a paragraph. */
function demote(units: NewUnit[], index: number): void {
  let start: Start = 'paragraph';
  for (let at = index; at === index || units[at]?.start === 'clause'; at += 1) {
    const unit = units[at];
    if (unit !== undefined) units[at] = { ...unit, start };
    start = 'sentence';
  }
}
