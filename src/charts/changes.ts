import * as Plot from '@observablehq/plot';
import { groupsOf } from './bars.ts';
import { layOut, type PlacedBar } from './layout.ts';
import type { DrawnPanel } from './panel.ts';
import type { Picture } from './plot-svg.ts';
import { rowLabels } from './row-labels.ts';

const space = 8;

/** Changes in percent: bars to the right of a common line for what rises, to its left for what falls. */
export function drawChanges({ rows, reach, widest }: DrawnPanel, width: number): Picture {
  const layout = layOut(rows, width);
  const { size, left, bars, stacks, height } = layout;
  const room = widest * size + space;
  const falls = bars.filter(({ value }) => value < 0);
  const rises = bars.filter(({ value }) => value >= 0);
  const range: [number, number] = [left + (falls.length > 0 ? room : 0), width - room];
  const value = (group: PlacedBar[], side: 1 | -1): Plot.Markish =>
    Plot.text(group, {
      x: 'value',
      y: ({ top, bottom }: PlacedBar) => (top + bottom) / 2,
      text: 'text',
      dx: side * space,
      textAnchor: side === 1 ? 'start' : 'end',
      className: 'chart-value',
    });
  return {
    width,
    height,
    size,
    bars,
    x: { domain: [falls.length > 0 ? -reach : 0, reach], range },
    marks: [
      ...groupsOf(bars).map(([className, group]) =>
        Plot.rect(group, { x1: 0, x2: 'value', y1: 'top', y2: 'bottom', className }),
      ),
      Plot.ruleX(stacks, { x: () => 0, y1: 'top', y2: 'bottom', className: 'chart-base' }),
      value(rises, 1),
      value(falls, -1),
      rowLabels(layout),
    ],
  };
}
