import type { Knowledge } from './anchors.ts';
import { createBeadCost, shapes, type BeadCost } from './costs.ts';
import { Grid } from './grid.ts';
import type { Bead, Unit } from './unit.ts';

/** Costs are divided by this before they become probabilities, as what they measure overlaps. */
const temperature = 1.5;

type Shape = (typeof shapes)[number];

/** How many units either text has, and what their beads cost. */
interface Table {
  rows: number;
  columns: number;
  cost: BeadCost;
}

/**
 * Aligns two texts unit by unit: of all ways to part them into beads of one to four units, or of one
 * without partner, the one is taken that costs least in length, anchors and paragraphs (after Gale and
 * Church, 1993). The beads are in order and hold every unit once; each says how certain it is.
 */
export function align(zh: readonly Unit[], en: readonly Unit[], knowledge: Knowledge): Bead[] {
  const table: Table = {
    rows: zh.length,
    columns: en.length,
    cost: createBeadCost(zh, en, knowledge),
  };
  const { sums, arrivals } = passForward(table);
  const sumsAfter = passBackward(table, sums);
  const all = sums.get(table.rows, table.columns);
  return trace(arrivals, table).map(([row, column, shape]) => {
    const [nextRow, nextColumn] = [row + shape.zh, column + shape.en];
    const own = costAt(table, row, column, shape) / temperature;
    const through = sums.get(row, column) - own + sumsAfter.get(nextRow, nextColumn);
    return {
      zh: { start: row, end: nextRow },
      en: { start: column, end: nextColumn },
      certainty: Math.min(Math.exp(through - all), 1),
    };
  });
}

/** For each place the log likelihood of all ways that lead there, and the last bead of the cheapest one. */
function passForward(table: Table): { sums: Grid; arrivals: Grid } {
  const { rows, columns } = table;
  const sums = new Grid(rows, columns, -Infinity);
  const least = new Grid(rows, columns, Infinity);
  const arrivals = new Grid(rows, columns, -1);
  sums.set(0, 0, 0);
  least.set(0, 0, 0);
  for (let row = 0; row <= rows; row += 1) {
    visitRow(sums, row, 1, (column, shape) => {
      const [nextRow, nextColumn] = [row + shape.zh, column + shape.en];
      const price = costAt(table, row, column, shape);
      const sum = sums.get(row, column) - price / temperature;
      sums.set(nextRow, nextColumn, addLogs(sums.get(nextRow, nextColumn), sum));
      const total = least.get(row, column) + price;
      if (total >= least.get(nextRow, nextColumn)) return;
      least.set(nextRow, nextColumn, total);
      arrivals.set(nextRow, nextColumn, shapes.indexOf(shape));
    });
  }
  return { sums, arrivals };
}

/** For each place the log likelihood of all ways from there to the end. */
function passBackward(table: Table, grid: Grid): Grid {
  const { rows, columns } = table;
  const sums = new Grid(rows, columns, -Infinity);
  sums.set(rows, columns, 0);
  for (let row = rows; row >= 0; row -= 1) {
    visitRow(grid, row, -1, (column, shape) => {
      const after = sums.get(row + shape.zh, column + shape.en);
      const sum = after - costAt(table, row, column, shape) / temperature;
      sums.set(row, column, addLogs(sums.get(row, column), sum));
    });
  }
  return sums;
}

function costAt({ cost }: Table, row: number, column: number, shape: Shape): number {
  return cost({ start: row, end: row + shape.zh }, { start: column, end: column + shape.en });
}

/** Visits a row’s places from left to right or from right to left, with every bead that fits from there. */
function visitRow(
  grid: Grid,
  row: number,
  direction: 1 | -1,
  visit: (column: number, shape: Shape) => void,
): void {
  const { start, end } = grid.columns(row);
  for (let count = 0; count < end - start; count += 1) {
    const column = direction === 1 ? start + count : end - 1 - count;
    for (const shape of shapes) {
      if (grid.has(row + shape.zh, column + shape.en)) visit(column, shape);
    }
  }
}

/** The logarithm of the sum of two numbers given by their logarithms. */
function addLogs(one: number, other: number): number {
  const most = Math.max(one, other);
  if (most === -Infinity) return most;
  return most + Math.log1p(Math.exp(Math.min(one, other) - most));
}

/** The beads that lead to the end at the least cost, each with where it starts. */
function trace(arrivals: Grid, { rows, columns }: Table): [number, number, Shape][] {
  const beads: [number, number, Shape][] = [];
  let [row, column] = [rows, columns];
  while (row > 0 || column > 0) {
    const shape = shapes[arrivals.get(row, column)];
    if (shape === undefined) throw new Error(`No bead leads to ${row}, ${column}`);
    [row, column] = [row - shape.zh, column - shape.en];
    beads.push([row, column, shape]);
  }
  return beads.reverse();
}
