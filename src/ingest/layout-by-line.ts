import type { MeasuredLine } from './columns.ts';
import type { Group } from './layout.ts';
import { endingOf, mayNotBegin, opens } from './marks.ts';
import { levelOf } from './numbering.ts';

/** The longest a heading is. */
const longest = 45;

const question = /[？?]$/u;
const inSentence = /[。；！](?=.)/u;

/** Parts a text that has a paragraph on each line, as web pages give it. */
export function layOutByLine(lines: readonly MeasuredLine[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.lines.at(-1);
    const torn =
      before !== undefined && (opens(before.text.at(-1) ?? '') || mayNotBegin(line.text[0] ?? ''));
    if (torn) groups.at(-1)?.lines.push(line);
    else groups.push({ kind: 'paragraph', lines: [line] });
  }
  const texts = groups.map(({ lines: members }) => members.map(({ text }) => text).join(''));
  return groups.map((group, index) =>
    !group.lines[0]?.isSpoken && isHeading(texts[index] ?? '', texts[index + 1])
      ? { ...group, kind: 'heading' }
      : group,
  );
}

/** A short line without an end mark, or a numbered one that leads a paragraph: `（二）产业提质。` */
function isHeading(text: string, next: string | undefined): boolean {
  if (next === undefined || text.length > longest || inSentence.test(text)) return false;
  if (endingOf(text) === 'none' || question.test(text)) return true;
  const leads = levelOf(next) === undefined && next.length > text.length * 2;
  return levelOf(text) !== undefined && endingOf(text) === 'end' && leads;
}
