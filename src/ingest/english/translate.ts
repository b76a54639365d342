import { align } from '../../align/align.ts';
import type { Knowledge } from '../../align/anchors.ts';
import { untranslated } from '../../text/untranslated.ts';
import { markUnsure } from '../../text/unsure.ts';
import type { Draft, Passage } from '../draft.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { findByline } from './byline.ts';
import { headingClauses } from './heading.ts';
import { readEnglish } from './read.ts';
import { lacksTerm, renderLines, type Match, type RenderedLine } from './render-lines.ts';
import type { LeftOver, Translation } from './translation.ts';
import { draftUnits, englishUnits, type EnglishUnit } from './units.ts';

/** A heading is taken only where it is this certain, as headings have no mark for doubt. */
const certainHeading = 0.7;

/** English without a place, and the Chinese it would stand behind. */
interface Homeless {
  unit: EnglishUnit;
  after: string | undefined;
}

/**
 * Aligns English to a draft, sentence by sentence. All of the English is in a heading, in a line or
 * among what is left over; a line that may be wrong has the mark `[unsure]`.
 */
export function translate(draft: Draft, english: string, knowledge: Knowledge): Translation {
  const blocks = readEnglish(english);
  const [zh, en] = [draftUnits(draft), englishUnits(blocks)];
  const headings = new Map<Passage, readonly string[]>();
  const lines: RenderedLine[] = [];
  const homeless: Homeless[] = [];
  let after: string | undefined;
  for (const bead of align(zh, en, knowledge)) {
    const match: Match = {
      zh: zh.slice(bead.zh.start, bead.zh.end),
      en: en.slice(bead.en.start, bead.en.end),
      certainty: bead.certainty,
    };
    const [first] = match.zh;
    if (first?.kind === 'sentence') lines.push(...renderLines(match, knowledge));
    else if (first !== undefined && isHeading(match, knowledge)) {
      headings.set(first.passage, clausesOf(match));
    } else homeless.push(...match.en.map((unit) => ({ unit, after })));
    after = match.zh.at(-1)?.text ?? after;
  }
  takeByline(draft, headings, homeless, knowledge);
  const passages = [...zh.filter(({ kind }) => kind === 'line').map(({ passage }) => passage), draft.byline];
  const missing = passages.filter((passage) => passage !== undefined && !headings.has(passage));
  const pages = blocks.filter(({ kind }) => kind === 'page');
  return {
    texts: new Map([...headings, ...paragraphsOf(lines)]),
    aligned: lines.filter(({ text, why }) => text !== undefined && why === undefined).length,
    unsure: lines.flatMap(({ unit, why }) =>
      why === undefined ? [] : [{ passage: unit.passage, sentence: unit.sentence ?? 0, why }],
    ),
    untranslated: missing.length + lines.filter(({ text }) => text === undefined).length,
    leftOver: leftOverOf(homeless, pages),
  };
}

function isHeading({ zh, en, certainty }: Match, knowledge: Knowledge): boolean {
  if (en.length === 0 || certainty < certainHeading) return false;
  return !lacksTerm(textOf(zh), textOf(en), knowledge);
}

function textOf(units: readonly { text: string }[]): string {
  return units.map(({ text }) => text).join(' ');
}

function clausesOf({ zh, en }: Match): string[] {
  return headingClauses(
    en.map(({ text }) => text),
    textOf(zh).split(' ').length,
  );
}

/** The byline stands at either end of a text, so that it is looked for among what has no place. */
function takeByline(
  { byline }: Draft,
  headings: Map<Passage, readonly string[]>,
  homeless: Homeless[],
  knowledge: Knowledge,
): void {
  if (byline === undefined) return;
  const lines = homeless.map(({ unit }) => unit);
  const found = findByline(byline, lines, knowledge);
  if (found === undefined) return;
  headings.set(byline, [found.text]);
  homeless.splice(lines.indexOf(found), 1);
}

/** The lines of each paragraph as Markdown, with their marks. */
function paragraphsOf(lines: readonly RenderedLine[]): Map<Passage, readonly string[]> {
  const byPassage = Map.groupBy(lines, ({ unit }) => unit.passage);
  return new Map([...byPassage].map(([passage, group]) => [passage, group.map(toMarkdown)]));
}

function toMarkdown({ text, why }: RenderedLine): string {
  if (text === undefined) return untranslated;
  const line = escapeMarkdown(text);
  return why === undefined ? line : markUnsure(line);
}

function leftOverOf(
  homeless: readonly Homeless[],
  pages: readonly { text: string; line: number }[],
): LeftOver[] {
  const all = [
    ...homeless.map(({ unit: { text, line }, after }) => ({ text, line, after })),
    ...pages.map(({ text, line }) => ({ text, line })),
  ];
  return all.sort((one, other) => one.line - other.line);
}
