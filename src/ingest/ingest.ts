import { append } from '../text/append.ts';
import type { Draft, DraftPart, Dropped, Note, Passage } from './draft.ts';
import { findDoubts } from './doubts.ts';
import { furnitureOf } from './furniture.ts';
import { groupLines } from './group.ts';
import { readHeader, type Header } from './header.ts';
import { joinLines } from './join.ts';
import { findInterleaved } from './interleaved.ts';
import type { Group } from './layout.ts';
import type { Line } from './lines.ts';
import { mend } from './mend.ts';
import { outline, type Block } from './outline.ts';
import { cutPieces, type Piece } from './pieces.ts';
import type { Reason } from './reasons.ts';
import { tidySpaces, type SpaceUse } from './spaces.ts';

/**
 * Turns the text of a newspaper page into a draft of an article. Every character of the source is
 * in the draft once: in the article, in a note, or among what was dropped or mended.
 */
export function ingest(source: string): Draft {
  const { text, mends } = mend(source);
  const pieces = cutPieces(text);
  const header = headerOf(pieces);
  const rest = pieces.slice(header.size);
  const body = rest.filter(({ kind, separator }) => kind === undefined && !separator);
  const lines = body.map(({ line }) => line);
  const groups = groupLines(lines);
  const captions = groups.filter(isCaption);
  const blocks = groups.filter((group) => !captions.includes(group)).map(toBlock);
  const { parts, doubts } = outline(blocks);

  const aside = [...header.credits, ...rest.filter(({ kind }) => kind !== undefined)];
  const { byline, notes } = sortCredits(header.people, aside);
  notes.push(
    ...captions.map(({ lines }) => ({ kind: 'caption' as const, ...passage(lines, 'parts') })),
  );
  const jumpLine = takeJumpLine(notes, header);
  const draft: Draft = {
    source,
    title: titleOf(header.title),
    subtitle: passageOf(header.subtitle),
    byline,
    notes: notes.sort((one, other) => startOf(one) - startOf(other)),
    parts: withJumpLine(parts, jumpLine),
    dropped: droppedOf(pieces, header),
    mends,
    doubts,
  };
  const loose = groups.flatMap((group) => group.loose ?? []);
  append(draft.doubts, findDoubts(draft, { interleaved: findInterleaved(lines), loose }));
  draft.doubts.sort((one, other) => one.line - other.line);
  return draft;
}

const noHeader: Header = { title: [], subtitle: [], people: [], dropped: [], credits: [], size: 0 };

/** How many lines show whether the first of them is a title. */
const sample = 12;

/** The header, unless nothing stands below it or its title turns out to be the first line of text. */
function headerOf(pieces: readonly Piece[]): Header {
  const header = readHeader(pieces);
  const below = pieces
    .slice(header.size)
    .filter(({ kind, separator }) => kind === undefined && !separator);
  if (below.length === 0) return noHeader;
  const [last] = header.title.slice(-1);
  if (last === undefined || header.subtitle.length + header.people.length > 0) return header;
  const [first] = groupLines([last, ...below.slice(0, sample).map(({ line }) => line)]);
  return first?.kind === 'heading' ? header : withoutTitle(pieces);
}

/** What stands above the first line that is text. */
function withoutTitle(pieces: readonly Piece[]): Header {
  const size = pieces.findIndex(({ kind, separator }) => kind === undefined && !separator);
  return { ...noHeader, credits: pieces.slice(0, size), size };
}

const longestCaption = 4;

function isCaption({ kind, lines }: Group): boolean {
  return (
    kind === 'paragraph' &&
    lines.length <= longestCaption &&
    furnitureOf(joinLines(lines)) === 'caption'
  );
}

function toBlock({ kind, lines }: Group): Block {
  return { kind, ...passage(lines, kind === 'heading' ? 'parts' : 'strays') };
}

function passage(lines: readonly Line[], use: SpaceUse): Passage {
  return { text: tidySpaces(joinLines(lines), use), lines };
}

/** A title; of several lines set in clauses each is clauses of its own, else they are one broken in two. */
function titleOf(lines: readonly Line[]): Passage | undefined {
  if (!lines.some(({ text }) => clauses.test(text))) return passageOf(lines);
  return { text: lines.map((line) => tidySpaces(line.text, 'parts')).join(' '), lines };
}

const clauses = /\p{Script=Han}[ \u3000]+\p{Script=Han}/u;

function passageOf(lines: readonly Line[]): Passage | undefined {
  return lines.length === 0 ? undefined : passage(lines, 'parts');
}

/** Of all credits the last reporter’s is the byline, or else the person named above the text. */
function sortCredits(
  people: readonly Line[],
  aside: readonly Piece[],
): { byline: Passage | undefined; notes: Note[] } {
  const reporter = aside.findLast(({ kind }) => kind === 'byline')?.line;
  const byline = reporter ?? people.at(-1);
  const credits: Piece[] = people.map((line) => ({ line, kind: 'byline' }));
  const notes = [...credits, ...aside].flatMap(({ line, kind }): Note[] =>
    line === byline || kind === undefined || kind === 'furniture'
      ? []
      : [{ kind, ...passage([line], 'parts') }],
  );
  return { byline: byline && passage([byline], 'parts'), notes };
}

const continued = '接';

/** Takes the line that says where the text is continued from out of the notes. */
function takeJumpLine(notes: Note[], { credits }: Header): Passage | undefined {
  const line = credits.find(
    ({ kind, line: { text } }) => kind === 'jump-line' && text.includes(continued),
  )?.line;
  const index = notes.findIndex(({ lines }) => lines[0] === line && line !== undefined);
  return index === -1 ? undefined : notes.splice(index, 1)[0];
}

function withJumpLine([first, ...others]: DraftPart[], jumpLine: Passage | undefined): DraftPart[] {
  return first === undefined ? [] : [{ ...first, ...(jumpLine && { jumpLine }) }, ...others];
}

function droppedOf(pieces: readonly Piece[], header: Header): Dropped[] {
  const navigation = new Set(header.dropped);
  return pieces.flatMap(({ line, kind, separator }): Dropped[] => {
    const reason: Reason | undefined = separator
      ? 'separator'
      : kind === 'furniture' || navigation.has(line)
        ? 'furniture'
        : undefined;
    return reason === undefined ? [] : [{ line, reason }];
  });
}

function startOf({ lines }: Passage): number {
  return lines[0]?.start ?? 0;
}
