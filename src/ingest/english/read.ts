import { joinEnglish } from './join.ts';
import { pageLines, readLines, type EnglishLine } from './lines.ts';

/** A paragraph of English, or a line that is none, as it stood in the file. */
export interface Block {
  kind: 'paragraph' | 'line' | 'page';
  text: string;
  /** The number of its first line in the file, from 1. */
  line: number;
}

const endMark = /[.!?:;…]["”’»)\]]*$/u;
const startsLow = /^[("“‘]*\p{Ll}/u;
const heading = /^#{1,6}\s+/;
const bullet = /^(?:[-*+•·–]\s|\(?\d{1,2}[.)]\s|[ivx]+[.)]\s)/u;

/** A line without end mark that has more words than this is a paragraph that lost its mark. */
const mostWords = 30;

/** The part of a column’s width that a line has if it does not end before its time. */
const full = 0.8;

/** The share of lines that go on in the next one in text with hard line ends. */
const wrappedShare = 0.15;

/**
 * Reads English as it was copied: lines that go on are joined, with hard line ends or without, over
 * page breaks too; headings, bylines and the like are lines, page numbers and running heads are of
 * the page. Nothing is left out.
 */
export function readEnglish(text: string): Block[] {
  const lines = readLines(text);
  const onPage = pageLines(lines);
  const rest = lines.filter((line) => !onPage.has(line));
  const width = widthOf(rest);
  const groups: EnglishLine[][] = [];
  for (const [index, line] of rest.entries()) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (
      group !== undefined &&
      before !== undefined &&
      goesOn(group, before, line, rest[index + 1], width)
    ) {
      group.push(line);
    } else {
      groups.push([line]);
    }
  }
  const blocks = groups.map(toBlock(rest));
  const pages = [...onPage].map((line): Block => ({
    kind: 'page',
    text: line.text,
    line: line.number,
  }));
  return [...blocks, ...pages].sort((one, other) => one.line - other.line);
}

function toBlock(lines: readonly EnglishLine[]): (group: EnglishLine[]) => Block {
  const all = lines.map((line) => line.text).join('\n');
  return (group) => {
    const joined = joinEnglish(
      group.map((line) => line.text),
      all,
    );
    const isHeading = heading.test(joined);
    const text = joined.replace(heading, '');
    const isShort = text.split(/\s+/u).length <= mostWords;
    const kind = isHeading || (!endMark.test(text) && isShort) ? 'line' : 'paragraph';
    return { kind, text, line: group[0]?.number ?? 1 };
  };
}

/** The width of the column, where lines are broken at one. */
function widthOf(lines: readonly EnglishLine[]): number | undefined {
  const wrapped = lines.filter(({ text }, index) => {
    const after = lines[index + 1];
    return after !== undefined && !endMark.test(text) && startsLow.test(after.text);
  });
  if (wrapped.length < lines.length * wrappedShare) return undefined;
  const lengths = wrapped.map(({ text }) => text.length).sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.9)];
}

/** Whether a line is the continuation of the ones before it. */
function goesOn(
  group: readonly EnglishLine[],
  before: EnglishLine,
  line: EnglishLine,
  after: EnglishLine | undefined,
  width: number | undefined,
): boolean {
  const ended = endMark.test(before.text);
  if (heading.test(line.text) || heading.test(before.text)) return false;
  if (!ended && startsLow.test(line.text)) return true;
  if (width === undefined || bullet.test(line.text)) return false;
  const isFull = before.text.length >= width * full;
  if (line.afterBlank) return !ended && isFull && group.length > 1;
  if (!isFull) return false;
  return !(ended && looksLikeHeading(line, after, width));
}

/** Whether a line stands by itself: short, without end mark, and not continued. */
function looksLikeHeading(
  line: EnglishLine,
  after: EnglishLine | undefined,
  width: number,
): boolean {
  return (
    !endMark.test(line.text) &&
    line.text.length < width * full &&
    (after === undefined || !startsLow.test(after.text))
  );
}
