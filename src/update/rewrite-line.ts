import { withoutSpace } from '../article/ledger.ts';
import { escapeMarkdown } from '../ingest/escape-markdown.ts';
import { parseSection } from '../markdown/parse-section.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { NewUnit } from './new-units.ts';
import type { OldUnit } from './match-units.ts';

/** A character of a line of Markdown, with the markup and the white space before it. */
interface Mark {
  before: string;
  raw: string;
}

/**
 * Writes a line anew from what it was made of, its emphasis and links where they still fit.
 * `isSpaced`: whether the source has white space before a character.
 */
export function rewriteLine(
  unit: NewUnit,
  from: readonly OldUnit[],
  isSpaced: (id: number) => boolean,
): string {
  const plain = escapeMarkdown(spaced(unit, isSpaced));
  const [old] = from;
  const marks = old === undefined ? undefined : marksOf(old);
  if (old === undefined || marks === undefined) return plain;
  const marked = withMarks(unit, old, marks, isSpaced);
  return marked !== undefined && isLine(marked) && withoutSpace(plainText(marked)) === unit.text
    ? marked
    : plain;
}

/** A line’s text with the white space that the source has. */
export function spaced({ ids, text }: NewUnit, isSpaced: (id: number) => boolean): string {
  return ids
    .map((id, index) => (index > 0 && isSpaced(id) ? ' ' : '') + (text[index] ?? ''))
    .join('');
}

/** A line’s characters with what stands between them, and what stands at its end. */
function marksOf({ zh, text }: OldUnit): { marks: Mark[]; end: string } | undefined {
  const marks: Mark[] = [];
  let at = 0;
  for (const character of text.split('')) {
    const found = zh.indexOf(character, at);
    if (found === -1) return undefined;
    const isEscaped = found > at && zh[found - 1] === '\\';
    const start = isEscaped ? found - 1 : found;
    marks.push({ before: zh.slice(at, start), raw: zh.slice(start, found + 1) });
    at = found + 1;
  }
  return { marks, end: zh.slice(at) };
}

function withMarks(
  { ids, text }: NewUnit,
  old: OldUnit,
  { marks, end }: { marks: readonly Mark[]; end: string },
  isSpaced: (id: number) => boolean,
): string | undefined {
  const placeOf = new Map(old.ids.map((id, index) => [id, index]));
  let written = '';
  let reached = 0;
  for (const [index, id] of ids.entries()) {
    const place = placeOf.get(id);
    const isFirst = index === 0;
    if (place === undefined) {
      const space = !isFirst && isSpaced(id) ? ' ' : '';
      written += space + escapeMarkdown(text[index] ?? '');
      continue;
    }
    if (place < reached) return undefined;
    const skipped = marks.slice(reached, place).map(({ before }) => before.trim());
    const mark = marks[place] ?? { before: '', raw: '' };
    written += skipped.join('') + mark.before + mark.raw;
    reached = place + 1;
  }
  const rest = marks.slice(reached).map(({ before }) => before.trim());
  return written + rest.join('') + end;
}

function isLine(text: string): boolean {
  const { findings, paragraphs } = parseSection('', text);
  return findings.length === 0 && paragraphs.length === 1 && paragraphs[0]?.length === 1;
}
