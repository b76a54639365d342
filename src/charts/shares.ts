import * as Plot from '@observablehq/plot';
import { groupsOf } from './bars.ts';
import { layOut, type PlacedBar } from './layout.ts';
import type { DrawnPanel } from './panel.ts';
import type { Picture } from './plot-svg.ts';
import { rowLabels } from './row-labels.ts';

const space = 8;

/** Shares of a hundred: each a bar within a frame that stands for the whole. */
export function drawShares({ rows, widest }: DrawnPanel, width: number): Picture {
  const layout = layOut(rows, width);
  const { size, left, bars, height } = layout;
  return {
    width,
    height,
    size,
    bars,
    x: { domain: [0, 100], range: [left + 1, width - widest * size - space] },
    marks: [
      Plot.rect(bars, { x1: 0, x2: 100, y1: 'top', y2: 'bottom', className: 'chart-whole' }),
      ...groupsOf(bars).map(([className, group]) =>
        Plot.rect(group, { x1: 0, x2: 'value', y1: 'top', y2: 'bottom', className }),
      ),
      Plot.text(bars, {
        x: () => 100,
        y: ({ top, bottom }: PlacedBar) => (top + bottom) / 2,
        text: 'text',
        dx: space,
        textAnchor: 'start',
        className: 'chart-value',
      }),
      rowLabels(layout),
    ],
  };
}
