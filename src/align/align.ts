import type { Knowledge } from './anchors.ts';
import { createBeadCost, shapes, type BeadCost } from './costs.ts';
import { Grid } from './grid.ts';
import type { Bead, Unit } from './unit.ts';

/** Costs are divided by this before they become probabilities, as what they measure overlaps. */
const temperature = 1.5;

type Shape = (typeof shapes)[number];

/** A place on the grid and the shape of a bead that starts there. */
type Visit = (zh: number, en: number, shape: Shape) => void;

/**
 * Aligns two texts unit by unit: of all ways to part them into beads of one to four units, or of one
 * without partner, the one is taken that costs least in length, anchors and paragraphs (after Gale and
 * Church, 1993). The beads are in order and hold every unit once; each says how certain it is.
 */
export function align(zh: readonly Unit[], en: readonly Unit[], knowledge: Knowledge): Bead[] {
  const cost = createBeadCost(zh, en, knowledge);
  const [rows, columns] = [zh.length, en.length];
  const sums = new Grid(rows, columns, -Infinity);
  const least = new Grid(rows, columns, Infinity);
  const arrivals = new Grid(rows, columns, -1);
  sums.set(0, 0, 0);
  least.set(0, 0, 0);
  const forward: Visit = (row, column, shape) => {
    const [nextRow, nextColumn] = [row + shape.zh, column + shape.en];
    if (!sums.has(nextRow, nextColumn)) return;
    const price = costAt(cost, row, column, shape);
    const sum = sums.get(row, column) - price / temperature;
    sums.set(nextRow, nextColumn, addLogs(sums.get(nextRow, nextColumn), sum));
    const total = least.get(row, column) + price;
    if (total >= least.get(nextRow, nextColumn)) return;
    least.set(nextRow, nextColumn, total);
    arrivals.set(nextRow, nextColumn, shapes.indexOf(shape));
  };
  for (let row = 0; row <= rows; row += 1) visitRow(sums, row, 1, forward);

  const sumsAfter = new Grid(rows, columns, -Infinity);
  sumsAfter.set(rows, columns, 0);
  const backward: Visit = (row, column, shape) => {
    const [nextRow, nextColumn] = [row + shape.zh, column + shape.en];
    if (!sums.has(nextRow, nextColumn)) return;
    const sum = sumsAfter.get(nextRow, nextColumn) - costAt(cost, row, column, shape) / temperature;
    sumsAfter.set(row, column, addLogs(sumsAfter.get(row, column), sum));
  };
  for (let row = rows; row >= 0; row -= 1) visitRow(sums, row, -1, backward);

  const all = sums.get(rows, columns);
  return trace(arrivals, rows, columns).map(([row, column, shape]) => {
    const price = costAt(cost, row, column, shape);
    const through =
      sums.get(row, column) -
      price / temperature +
      sumsAfter.get(row + shape.zh, column + shape.en);
    return {
      zh: { start: row, end: row + shape.zh },
      en: { start: column, end: column + shape.en },
      certainty: Math.min(Math.exp(through - all), 1),
    };
  });
}

function costAt(cost: BeadCost, row: number, column: number, shape: Shape): number {
  return cost({ start: row, end: row + shape.zh }, { start: column, end: column + shape.en });
}

/** Visits a row’s places from left to right or from right to left, with every shape of bead. */
function visitRow(grid: Grid, row: number, direction: 1 | -1, visit: Visit): void {
  const { start, end } = grid.columns(row);
  for (let count = 0; count < end - start; count += 1) {
    const column = direction === 1 ? start + count : end - 1 - count;
    for (const shape of shapes) visit(row, column, shape);
  }
}

/** The logarithm of the sum of two numbers given by their logarithms. */
function addLogs(one: number, other: number): number {
  const most = Math.max(one, other);
  if (most === -Infinity) return most;
  return most + Math.log1p(Math.exp(Math.min(one, other) - most));
}

/** The beads that lead to the end at the least cost, each with where it starts. */
function trace(arrivals: Grid, rows: number, columns: number): [number, number, Shape][] {
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
