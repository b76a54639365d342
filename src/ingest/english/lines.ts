/** A line of an English file that is not blank. */
export interface EnglishLine {
  text: string;
  /** Its number in the file, from 1. */
  number: number;
  /** Whether blank lines, or the end of a page, stand before it. */
  afterBlank: boolean;
}

const lineEnd = /\r\n|[\n\r\v\u0085\u2028\u2029]/;
const invisible = /[\u200b-\u200d\u2060\ufeff]|\u00ad(?!\s*$)/gu;
const ligature = /[\ufb00-\ufb06]/gu;
const space = /[^\S\f]+/gu;

/** The lines of a text that are not blank, white space within them made single spaces. */
export function readLines(text: string): EnglishLine[] {
  const lines: EnglishLine[] = [];
  let afterBlank = false;
  for (const [index, raw] of text.split(lineEnd).entries()) {
    const line = tidy(raw);
    if (line.replaceAll('\f', '').trim() === '') {
      afterBlank = true;
      continue;
    }
    const isNewPage = line.includes('\f');
    lines.push({
      text: line.replaceAll('\f', ' ').trim(),
      number: index + 1,
      afterBlank: afterBlank || isNewPage,
    });
    afterBlank = false;
  }
  return lines;
}

function tidy(raw: string): string {
  return raw
    .replace(invisible, '')
    .replace(ligature, (found) => found.normalize('NFKC'))
    .replace(space, ' ')
    .trim();
}

const pageNumber = /^(?:[-–—]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—])?$/iu;
/** How what a page has around its text begins or is worded. */
const furniture =
  /^(?:\(?(?:photo|image|picture|caption|source|editors?)(?:\s+by\b|\s*:)|(?:share|print|related articles?|read more|home)\b.{0,40}$|copyright\b|©|(?:https?:\/\/|www\.)\S+$|all rights reserved)/iu;
const endMark = /[.!?;:]["”’)\]]*$/u;

/** A running head is repeated at least so often. */
const leastRepeats = 3;

/** The lines that are of the page and not of the text: page numbers, running heads, captions, links. */
export function pageLines(lines: readonly EnglishLine[]): Set<EnglishLine> {
  const alike = Map.groupBy(lines, ({ text }) => text.replace(/\d+/g, '0').toLowerCase());
  const repeated = [...alike.values()].filter((group) => group.length >= leastRepeats).flat();
  const heads = repeated.filter(({ text }) => !endMark.test(text));
  const told = lines.filter(({ text }) => pageNumber.test(text) || isFurniture(text));
  return new Set([...told, ...heads]);
}

function isFurniture(text: string): boolean {
  return furniture.test(text) && (!endMark.test(text) || /reserved\.?$/iu.test(text));
}
