import { align } from '../../align/align.ts';
import type { Knowledge } from '../../align/anchors.ts';
import { append } from '../../text/append.ts';
import type { Draft, Passage } from '../draft.ts';
import { findByline } from './byline.ts';
import { readEnglish } from './read.ts';
import { lacksTerm, renderLines, type Match } from './render-lines.ts';
import type { LeftOver, TranslatedLine, Translation } from './translation.ts';
import { draftUnits, englishUnits } from './units.ts';

/** A heading is taken only where it is this certain, as headings have no mark for doubt. */
const certainHeading = 0.5;

/**
 * Aligns English to a draft, sentence by sentence. All of the English is in a heading, in a line or
 * among what is left over; a line that may be wrong has a doubt.
 */
export function translate(draft: Draft, english: string, knowledge: Knowledge): Translation {
  const blocks = readEnglish(english);
  const all = englishUnits(blocks);
  const byline = draft.byline && findByline(draft.byline, all, knowledge);
  // It stands at either end of a text, whatever the order of the Chinese.
  const [zh, en] = [draftUnits(draft), all.filter((unit) => unit !== byline)];
  const matches = align(zh, en, knowledge).map((bead) => ({
    zh: zh.slice(bead.zh.start, bead.zh.end),
    en: en.slice(bead.en.start, bead.en.end),
    certainty: bead.certainty,
  }));
  const { headings, lines, leftOver } = place(matches, knowledge);
  if (draft.byline && byline) headings.set(draft.byline, [byline.text]);
  const pages = blocks.filter(({ kind }) => kind === 'page');
  append(
    leftOver,
    pages.map(({ text, line }) => ({ text, line })),
  );
  return { headings, lines, leftOver: leftOver.sort((one, other) => one.line - other.line) };
}

interface Placed {
  headings: Map<Passage, readonly string[]>;
  lines: Map<Passage, readonly TranslatedLine[]>;
  leftOver: LeftOver[];
}

/** Puts the English of each match to its Chinese; what has none, or no heading for sure, is left over. */
function place(matches: readonly Match[], knowledge: Knowledge): Placed {
  const placed: Placed = { headings: new Map(), lines: new Map(), leftOver: [] };
  const { headings, lines, leftOver } = placed;
  let after: string | undefined;
  for (const match of matches) {
    const { passage, kind } = match.zh[0] ?? {};
    const texts = match.en.map(({ text }) => text);
    if (passage !== undefined && kind === 'sentence') {
      lines.set(passage, [...(lines.get(passage) ?? []), ...renderLines(match, knowledge)]);
    } else if (passage !== undefined && isHeading(match, knowledge)) {
      headings.set(passage, texts);
    } else {
      append(
        leftOver,
        match.en.map(({ text, line }) => ({ text, line, after })),
      );
    }
    after = match.zh.at(-1)?.text ?? after;
  }
  return placed;
}

function isHeading({ zh, en, certainty }: Match, knowledge: Knowledge): boolean {
  if (en.length === 0 || certainty < certainHeading) return false;
  return !lacksTerm(textOf(zh), textOf(en), knowledge);
}

function textOf(units: readonly { text: string }[]): string {
  return units.map(({ text }) => text).join(' ');
}
