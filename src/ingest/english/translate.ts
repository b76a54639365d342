import { align } from '../../align/align.ts';
import type { Knowledge } from '../../align/anchors.ts';
import type { Draft, Passage } from '../draft.ts';
import { findByline } from './byline.ts';
import { readEnglish } from './read.ts';
import { lacksTerm, renderLines, type Match } from './render-lines.ts';
import type { LeftOver, TranslatedLine, Translation } from './translation.ts';
import { draftUnits, englishUnits, type EnglishUnit } from './units.ts';

/** A heading is taken only where it is this certain, as headings have no mark for doubt. */
const certainHeading = 0.5;

/** English without a place, and the Chinese it would stand behind. */
interface Homeless {
  unit: EnglishUnit;
  after: string | undefined;
}

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
  const headings = new Map<Passage, readonly string[]>();
  if (draft.byline && byline) headings.set(draft.byline, [byline.text]);
  const lines = new Map<Passage, TranslatedLine[]>();
  const homeless: Homeless[] = [];
  let after: string | undefined;
  for (const bead of align(zh, en, knowledge)) {
    const match: Match = {
      zh: zh.slice(bead.zh.start, bead.zh.end),
      en: en.slice(bead.en.start, bead.en.end),
      certainty: bead.certainty,
    };
    const [first] = match.zh;
    if (first?.kind === 'sentence') {
      const own = lines.get(first.passage) ?? [];
      lines.set(first.passage, [...own, ...renderLines(match, knowledge)]);
    } else if (first !== undefined && isHeading(match, knowledge)) {
      headings.set(
        first.passage,
        match.en.map(({ text }) => text),
      );
    } else homeless.push(...match.en.map((unit) => ({ unit, after })));
    after = match.zh.at(-1)?.text ?? after;
  }
  const pages = blocks.filter(({ kind }) => kind === 'page');
  return { headings, lines, leftOver: leftOverOf(homeless, pages) };
}

function isHeading({ zh, en, certainty }: Match, knowledge: Knowledge): boolean {
  if (en.length === 0 || certainty < certainHeading) return false;
  return !lacksTerm(textOf(zh), textOf(en), knowledge);
}

function textOf(units: readonly { text: string }[]): string {
  return units.map(({ text }) => text).join(' ');
}

function leftOverOf(
  homeless: readonly Homeless[],
  pages: readonly { text: string; line: number }[],
): LeftOver[] {
  const entries = [
    ...homeless.map(({ unit: { text, line }, after }) => ({ text, line, after })),
    ...pages.map(({ text, line }) => ({ text, line })),
  ];
  return entries.sort((one, other) => one.line - other.line);
}
