import Papa from 'papaparse';
import { error, type Finding } from '../text/finding.ts';
import { withoutGuard } from '../text/formula-cell.ts';
import { positionAt, type Position } from '../text/position.ts';

export const columns = ['section', 'sentence', 'zh', 'en'] as const;

/** A column that import reads; a file may have others. */
export type Column = (typeof columns)[number];

/** One aligned sentence of a file. */
export interface Row {
  cells: Record<Column, string>;
  /** Where a cell stands in the file. */
  positionOf: (column: Column) => Position;
}

export interface ReadRows {
  rows: Row[];
  findings: Finding[];
}

/** The cells between two line ends outside quotation marks, and where they stand in the text. */
interface Line {
  cells: string[];
  start: number;
  end: number;
  /** Whether a quotation mark in it is out of place. */
  isMalformed: boolean;
}

const lineBreak = /[\n\v\f\u0085\u2028\u2029]/u;

/**
 * Reads aligned sentences from tab-separated values with a line of column names. Columns may stand in
 * any order, among others; cells may be quoted as in RFC 4180; lines may end in CR LF. Each line that is
 * not so is a finding.
 */
export function readRows(file: string, text: string): ReadRows {
  const plain = text.replace(/^\ufeff/u, '').replace(/\r\n?/g, '\n');
  const [header, ...lines] = linesOf(plain);
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const fault = faultOfHeader(names);
  if (fault !== undefined)
    return { rows: [], findings: [error({ file }, 'import-columns', fault)] };
  const rows: Row[] = [];
  const findings: Finding[] = [];
  for (const line of lines) {
    if (line.cells.every((cell) => cell.trim() === '')) continue;
    const row = toRow(line, names, plain);
    const found = faultOfLine(line, names);
    if (found === undefined) rows.push(row);
    else
      findings.push(error({ file, ...positionOfCell(plain, line, found.cell) }, found.rule, found));
  }
  return { rows, findings };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: '\t',
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const isMalformed = errors.some(({ type }) => type === 'Quotes');
      lines.push({ cells: data, start, end: meta.cursor, isMalformed });
      start = meta.cursor;
    },
  });
  return lines;
}

type What = Pick<Finding, 'found' | 'expected' | 'hint'>;

function faultOfHeader(names: readonly string[]): What | undefined {
  const expected = `the columns ${columns.join(', ')}, parted by tabs`;
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const hint =
      'export the article again, and save the file as tab-separated text with its first line';
    return { found: `no column ${missing.join(', ')} in the first line`, expected, hint };
  }
  const twice = columns.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  return twice && { found: `the column ${twice} twice`, expected, hint: 'delete one of the two' };
}

/** What is wrong with a line, and in which of its cells. */
function faultOfLine(
  { cells, isMalformed }: Line,
  names: readonly string[],
): (What & { rule: string; cell: number }) | undefined {
  if (isMalformed) {
    return {
      rule: 'import-quotes',
      cell: Math.max(
        cells.findIndex((cell) => cell.includes('"')),
        0,
      ),
      found: 'a quotation mark that opens a cell and is not closed at its end',
      expected: 'cells with such marks in quotes, each mark doubled: """Yes,"" he said."',
    };
  }
  const broken = cells.findIndex((cell) => lineBreak.test(cell.trim()));
  if (broken !== -1) {
    const found = `a line break in the column ${names[broken] ?? broken + 1}`;
    return { rule: 'import-line-break', cell: broken, found, expected: 'each cell on one line' };
  }
  const extra = cells.slice(names.length).some((cell) => cell.trim() !== '');
  if (cells.length >= names.length && !extra) return undefined;
  return {
    rule: 'import-cells',
    cell: extra ? names.length : cells.length - 1,
    found: `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`,
    expected: `${names.length}, as many as the first line has`,
    hint: 'a tab is missing or one too many; an empty cell needs its tab too',
  };
}

function toRow(line: Line, names: readonly string[], text: string): Row {
  const cellOf = (column: Column): string =>
    withoutGuard(line.cells[names.indexOf(column)]?.trim() ?? '');
  const [section, sentence, zh, en] = columns.map(cellOf);
  return {
    cells: { section: section ?? '', sentence: sentence ?? '', zh: zh ?? '', en: en ?? '' },
    positionOf: (column) => positionOfCell(text, line, names.indexOf(column)),
  };
}

/** Where the n-th cell of a line starts: behind as many tabs outside quotation marks. */
function positionOfCell(text: string, { start, end }: Line, cell: number): Position {
  let tabs = 0;
  let isQuoted = false;
  for (let at = start; at < end && tabs < cell; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] !== '\t' || isQuoted) continue;
    tabs += 1;
    if (tabs === cell) return positionAt(text, at + 1);
  }
  return positionAt(text, start);
}
