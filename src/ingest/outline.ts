import type { Doubt, DraftPart, DraftSection, Passage } from './draft.ts';
import { levelOf, type Level } from './numbering.ts';

/** A heading or paragraph in its place. */
export interface Block extends Passage {
  kind: 'paragraph' | 'heading';
}

export interface Outline {
  parts: DraftPart[];
  doubts: Doubt[];
}

/**
 * Puts headings and paragraphs into parts and sections. Of numbered headings the upper of two levels
 * heads parts; of two headings in a row the first does.
 */
export function outline(found: readonly Block[]): Outline {
  const blocks = withoutLists(found);
  const [partLevel, lowest] = levelsOf(blocks);
  const parts: DraftPart[] = [];
  const doubts: Doubt[] = [];
  let section: DraftSection | undefined;
  const part = (): DraftPart => {
    const current = parts.at(-1) ?? { sections: [] };
    if (parts.length === 0) parts.push(current);
    return current;
  };
  const open = (heading?: Passage): DraftSection => {
    const opened: DraftSection = { heading, paragraphs: [] };
    part().sections.push(opened);
    return opened;
  };
  const openPart = (heading: Passage): void => {
    const current = parts.at(-1);
    const unused = current?.sections.length === 0 ? current.heading : undefined;
    if (unused !== undefined) parts.pop();
    parts.push({ heading: unused === undefined ? heading : merge(unused, heading), sections: [] });
    section = undefined;
  };

  for (const block of blocks) {
    const level = levelOf(block.text);
    if (block.kind === 'paragraph' || (level !== undefined && level > lowest)) {
      section ??= open();
      section.paragraphs.push(block);
      continue;
    }
    if (section?.heading !== undefined && section.paragraphs.length === 0) {
      const { heading } = section;
      part().sections.pop();
      doubts.push(doubtOf(heading));
      openPart(heading);
    }
    if (level !== undefined && level === partLevel) openPart(block);
    else section = open(block);
  }
  return { parts: withoutEmpty(parts, doubts), doubts };
}

/** More headings in a row than this are a list. */
const mostInRow = 3;

/** Takes the lines of lists for text; the last of them may head what follows if it has a number. */
function withoutLists(blocks: readonly Block[]): Block[] {
  const checked = [...blocks];
  let start = 0;
  for (let index = 0; index <= blocks.length; index += 1) {
    if (blocks[index]?.kind === 'heading') continue;
    if (index - start > mostInRow) {
      const end = levelOf(blocks[index - 1]?.text ?? '') === undefined ? index : index - 1;
      for (const [offset, block] of blocks.slice(start, end).entries()) {
        checked[start + offset] = { ...block, kind: 'paragraph' };
      }
    }
    start = index + 1;
  }
  return checked;
}

/** The level that heads parts, if two levels are there, and the lowest that heads sections. */
function levelsOf(blocks: readonly Block[]): [Level | undefined, number] {
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => levelOf(text));
  const levels = [...new Set(headings)].filter((level) => level !== undefined).sort();
  const [upper, lower] = levels;
  return [lower === undefined ? undefined : upper, lower ?? 3];
}

function merge(one: Passage, other: Passage): Passage {
  return { text: `${one.text} ${other.text}`, lines: [...one.lines, ...other.lines] };
}

function doubtOf({ text, lines }: Passage): Doubt {
  return {
    ...placeOf(lines),
    found: `two headings in a row, of which “${text}” was taken for that of a part`,
    advice: 'if it stands elsewhere on the page, move it there and enter the move in the ledger',
  };
}

function placeOf([first]: Passage['lines']): Pick<Doubt, 'line' | 'at'> {
  return first === undefined ? { line: 1 } : { line: first.number, at: first.start };
}

/** Sections and parts that have text; the heading of one that has none is text of the one before. */
function withoutEmpty(parts: readonly DraftPart[], doubts: Doubt[]): DraftPart[] {
  const kept: DraftPart[] = [];
  const keepAsText = (passage: Passage): void => {
    const last = kept.at(-1);
    const section = last?.sections.at(-1);
    if (section === undefined) kept.push({ sections: [{ paragraphs: [passage] }] });
    else section.paragraphs.push(passage);
    doubts.push({
      ...placeOf(passage.lines),
      found: `“${passage.text}”, which looks like a heading but has no text`,
      advice: 'find its text on the page, or take the line out and enter that in the ledger',
    });
  };
  for (const part of parts) {
    const sections = part.sections.filter(({ paragraphs }) => paragraphs.length > 0);
    const empty = part.sections.filter(({ paragraphs }) => paragraphs.length === 0);
    if (sections.length > 0) kept.push({ ...part, sections });
    else if (part.heading !== undefined) keepAsText(part.heading);
    for (const { heading } of empty) if (heading !== undefined) keepAsText(heading);
  }
  return kept;
}
