import { withoutSpace } from '../../src/article/ledger.ts';
import type { Draft, Passage } from '../../src/ingest/draft.ts';
import type { Block } from './page-score.ts';

/** What a page was taken for, in the order of the page; what was dropped is left out. */
export function blocksOf({ title, subtitle, byline, notes, parts }: Draft): Block[] {
  const blocks: { start: number; block: Block }[] = [];
  const add = (kind: Block['kind'], passage: Passage | undefined): void => {
    if (passage === undefined) return;
    const start = passage.lines[0]?.start ?? 0;
    blocks.push({ start, block: { kind, text: withoutSpace(passage.text) } });
  };
  add('heading', title);
  add('credit', subtitle);
  add('credit', byline);
  for (const note of notes) if (note.kind !== 'jump-line') add('credit', note);
  for (const { heading, sections } of parts) {
    add('heading', heading);
    for (const section of sections) {
      add('heading', section.heading);
      for (const paragraph of section.paragraphs) add('paragraph', paragraph);
    }
  }
  return blocks.sort((one, other) => one.start - other.start).map(({ block }) => block);
}
