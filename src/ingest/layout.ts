import type { Column, MeasuredLine } from './columns.ts';
import {
  endCost,
  headingCost,
  headingEndCost,
  headingWrapCost,
  isLoose,
  overCost,
  startCost,
  wrapCost,
} from './layout-costs.ts';

/** Lines that belong together: a paragraph or a heading. */
export interface Group {
  kind: 'paragraph' | 'heading';
  lines: MeasuredLine[];
  /** Lines in the middle of a paragraph that leave room no reason was found for. */
  loose?: MeasuredLine[];
}

/** How a text sets the first lines of its paragraphs. */
export interface Setting {
  /** By how much a first line is shorter, its indent lost. */
  lostIndent: 0 | 2;
  /** Whether first lines still have white space before them. */
  keptIndent: boolean;
}

/** What a line can be in the group it belongs to. */
interface Role {
  kind: Group['kind'];
  /** Whether it stands in the wider column of a block. */
  wide: boolean;
  /** Which line of its group it is; of a paragraph, 1 is any but the first. */
  place: number;
  /** The roles of the line before it in the group; none for a group's first line. */
  after: readonly number[];
}

const roles: readonly Role[] = [
  { kind: 'paragraph', wide: false, place: 0, after: [] },
  { kind: 'paragraph', wide: false, place: 1, after: [0, 1] },
  { kind: 'paragraph', wide: true, place: 0, after: [] },
  { kind: 'paragraph', wide: true, place: 1, after: [2, 3] },
  { kind: 'heading', wide: false, place: 0, after: [] },
  { kind: 'heading', wide: false, place: 1, after: [4] },
  { kind: 'heading', wide: false, place: 2, after: [5] },
];

/** How many lines show how a text sets first lines. */
const sample = 200;

/** What no line can be. */
const impossible = Infinity;

/**
 * Parts lines set in columns into paragraphs and headings: of all ways to part them, the one that
 * explains best why each line ends where it does, given the width of its column.
 */
export function layOut(lines: readonly MeasuredLine[], columns: readonly Column[]): Group[] {
  const solution = solve(lines, columns, settingOf(lines, columns));
  return trace(lines, columns, solution);
}

function settingOf(lines: readonly MeasuredLine[], columns: readonly Column[]): Setting {
  const indented = lines.filter(({ indent }) => indent >= 1).length;
  const keptIndent =
    indented >= 2 && indented > lines.length * 0.03 && indented < lines.length * 0.6;
  if (keptIndent) return { lostIndent: 0, keptIndent };
  const some = lines.slice(0, sample);
  const [lost, none] = ([2, 0] as const).map((lostIndent) => ({ lostIndent, keptIndent }));
  if (lost === undefined || none === undefined) return { lostIndent: 2, keptIndent };
  return solve(some, columns, none).cost < solve(some, columns, lost).cost ? none : lost;
}

interface Solution {
  cost: number;
  /** The role of the last line. */
  last: number;
  /** For each line and role, the role of the line before it. */
  from: Int8Array;
}

/** The cheapest roles for all lines, by dynamic programming. */
function solve(
  lines: readonly MeasuredLine[],
  columns: readonly Column[],
  setting: Setting,
): Solution {
  const from = new Int8Array(lines.length * roles.length);
  const own = new Float64Array(roles.length);
  const joins = new Float64Array(roles.length).fill(impossible);
  let costs = new Float64Array(roles.length);
  let next = new Float64Array(roles.length);
  let end = { cost: 0, role: 0 };
  let before: MeasuredLine | undefined;
  let columnBefore: Column = { narrow: 0, isWide: false };
  for (const [index, line] of lines.entries()) {
    const column = columns[index] ?? columnBefore;
    if (before !== undefined) {
      end = cheapestEnd(costs, before, line, columnBefore);
      joinCosts(joins, before, line, columnBefore, setting);
    }
    ownCosts(own, line, column, setting);
    for (let role = 0; role < roles.length; role += 1) {
      const after = roles[role]?.after ?? [];
      let cost = after.length === 0 ? end.cost : impossible;
      let best = end.role;
      for (const earlier of after) {
        const joined = (costs[earlier] ?? 0) + (joins[earlier] ?? 0);
        if (joined < cost) {
          cost = joined;
          best = earlier;
        }
      }
      next[role] = cost + (own[role] ?? 0);
      from[index * roles.length + role] = best;
    }
    [costs, next] = [next, costs];
    before = line;
    columnBefore = column;
  }
  const last = before === undefined ? end : cheapestEnd(costs, before, undefined, columnBefore);
  return { cost: last.cost, last: last.role, from };
}

/** The cheapest way for a group to end with a line. */
function cheapestEnd(
  costs: Float64Array,
  line: MeasuredLine,
  next: MeasuredLine | undefined,
  { narrow }: Column,
): { cost: number; role: number } {
  const paragraph = endCost(line, next, narrow);
  const heading = headingEndCost(line, next);
  let best = { cost: impossible, role: 0 };
  for (let role = 0; role < roles.length; role += 1) {
    const own = roles[role]?.kind === 'heading' ? heading : paragraph;
    const cost = (costs[role] ?? impossible) + own;
    if (cost < best.cost) best = { cost, role };
  }
  return best;
}

/** Sets what each role costs a line, whatever stands around it. */
function ownCosts(
  costs: Float64Array,
  line: MeasuredLine,
  { narrow, wide }: Column,
  setting: Setting,
): void {
  const start = startCost(line);
  const heading = headingCost(line, narrow);
  let role = -1;
  for (const { kind, wide: isWide, place } of roles) {
    role += 1;
    const isFirst = place === 0;
    const width = isWide ? wide : narrow;
    if (kind === 'heading') costs[role] = isFirst ? heading.first : heading.later;
    else if (width === undefined) costs[role] = impossible;
    else {
      const misplaced = setting.keptIndent && line.indent >= 1 !== isFirst ? 5 : 0;
      const over = overCost(line, width, isFirst ? setting.lostIndent : 0);
      costs[role] = over + misplaced + (isFirst ? start : 0);
    }
  }
}

/** Sets what it costs in each role for a line to go on in the next. */
function joinCosts(
  costs: Float64Array,
  line: MeasuredLine,
  next: MeasuredLine,
  { narrow, wide = 0 }: Column,
  { lostIndent }: Setting,
): void {
  const heading = headingWrapCost(line, next, narrow);
  let role = -1;
  for (const { kind, wide: isWide, place } of roles) {
    role += 1;
    const indent = place === 0 ? lostIndent + line.indent + line.lead : 0;
    const width = (isWide ? wide : narrow) - indent;
    costs[role] = kind === 'heading' ? heading : wrapCost(line, next, width);
  }
}

function trace(
  lines: readonly MeasuredLine[],
  columns: readonly Column[],
  { last, from }: Solution,
): Group[] {
  const groups: Group[] = [];
  let role = last;
  let members: MeasuredLine[] = [];
  let loose: MeasuredLine[] = [];
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    const { kind, place, wide } = roles[role] ?? { kind: 'paragraph', place: 0, wide: false };
    const next = members.at(-1);
    const width = wide ? columns[index]?.wide : columns[index]?.narrow;
    if (line && next && kind === 'paragraph' && place > 0 && isLoose(line, next, width ?? 0))
      loose.push(line);
    if (line !== undefined) members.push(line);
    if (place === 0) {
      groups.push({ kind, lines: members.reverse(), loose: loose.reverse() });
      members = [];
      loose = [];
    }
    role = from[index * roles.length + role] ?? 0;
  }
  return groups.reverse();
}
