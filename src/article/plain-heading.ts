import { allMatches } from '../text/all-matches.ts';
import type { TextPlace } from '../text/yaml-document.ts';

/** The clauses of a heading, and where each stands. */
export interface PlainHeading {
  heading: string[];
  clausePlaces: TextPlace[];
}

/** A text in quotes with nothing escaped, or one without quotes that YAML takes for nothing but a text. */
const scalar =
  /^(?:"[^"\\\p{C}]+"|'[^'\p{C}]+'|(?!(?:null|true|false)$)\p{L}[^:#\p{C}]*(?<!\s))$/iu;
const alone = /^heading: (?<clause>.+)$/u;
const listed = /^heading:\n(?<list>(?: {2}- .+(?:\n(?=.)|$))+)$/u;
const item = '  - ';
const inBrackets = /^heading: \[(?:"[^"\\\p{C}]+"(?:, ?(?=")|(?=\]$)))+\]$/u;
const inQuotes = /"([^"]+)"/gu;

/**
 * Reads front matter that is a heading as almost all are written, a line of plain text or a list of them, each on a
 * line or all in quotes and brackets, without the YAML parser, which takes longer than all else of a section;
 * `undefined` for any other. What it gives is what the parser would.
 */
export function readPlainHeading(text: string, firstLine: number): PlainHeading | undefined {
  if (inBrackets.test(text)) return readBrackets(text, firstLine);
  const single = alone.exec(text)?.groups?.clause;
  if (single !== undefined) return readClauses([single], 'heading: '.length, firstLine);
  const list = listed.exec(text)?.groups?.list;
  if (list === undefined) return undefined;
  const clauses = list.split('\n').map((line) => line.slice(item.length));
  return readClauses(clauses, item.length, firstLine + 1);
}

function readClauses(
  clauses: readonly string[],
  indent: number,
  firstLine: number,
): PlainHeading | undefined {
  if (!clauses.every((clause) => scalar.test(clause))) return undefined;
  const quotes = clauses.map((clause) => Number(/^["']/.test(clause)));
  return {
    heading: clauses.map((clause, index) => (quotes[index] ? clause.slice(1, -1) : clause)),
    clausePlaces: quotes.map((quote, index) => ({
      line: firstLine + index,
      column: indent + quote + 1,
      asWritten: true,
    })),
  };
}

/** `heading: ["新桥通车", "大家高兴"]`, as programs write lists. */
function readBrackets(text: string, line: number): PlainHeading {
  const clauses = allMatches(text, inQuotes);
  return {
    heading: clauses.map(([, clause = '']) => clause),
    clausePlaces: clauses.map(({ index }) => ({ line, column: index + 2, asWritten: true })),
  };
}
