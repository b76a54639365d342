import * as Plot from '@observablehq/plot';
import { layOut, type PlacedBar } from './layout.ts';
import type { DrawnPanel } from './panel.ts';
import type { Picture } from './plot-svg.ts';
import { rowLabels } from './row-labels.ts';

const step = 5;
const axisHeight = 26;
const space = 10;

const middle = ({ top, bottom }: PlacedBar): number => (top + bottom) / 2;

/** The head of an arrow that points up, its tip at the origin. */
const chevron = {
  draw(context: CanvasPath, length: number): void {
    context.moveTo(-length * 0.7, length);
    context.lineTo(0, 0);
    context.lineTo(length * 0.7, length);
  },
};

/** Percentages that are limits: a dot at the limit, an arrow to the side it allows, the value beside. */
export function drawLimits({ rows, reach, widest }: DrawnPanel, width: number): Picture {
  const layout = layOut(rows, width);
  const { size, left, bars, height } = layout;
  // One step more than the highest limit, so that its arrow has somewhere to point.
  const end = (Math.floor(reach / step) + 1) * step;
  const right = width - widest * size - space;
  const ticks = Array.from({ length: end / step + 1 }, (_, index) => index * step);
  const tip = ({ open }: PlacedBar): number => (open === 'below' ? 0 : end);
  const arrows = bars.filter(({ open }) => open !== undefined);
  const start = left + (left === 0 ? 4 : 0);
  return {
    width,
    height: height + axisHeight,
    size,
    bars,
    x: { domain: [0, end], range: [start, right] },
    marks: [
      Plot.ruleX(ticks, { y1: 0, y2: height, className: 'chart-grid' }),
      Plot.text(ticks, {
        x: (tick: number) => tick,
        y: () => height + axisHeight / 2 + 3,
        text: (tick: number) => (tick === 0 || tick === end ? `${tick}%` : String(tick)),
        className: 'chart-axis',
      }),
      Plot.link(arrows, { x1: 'value', x2: tip, y: middle, className: 'chart-arrow' }),
      Plot.vector(arrows, {
        x: tip,
        y: middle,
        rotate: ({ open }: PlacedBar) => (open === 'below' ? -90 : 90),
        length: 7,
        shape: chevron,
        className: 'chart-arrow',
      }),
      Plot.dot(bars, { x: 'value', y: middle, r: 6, className: 'chart-dot' }),
      Plot.text(bars, {
        x: () => end,
        y: middle,
        dx: space,
        text: 'text',
        textAnchor: 'start',
        className: 'chart-value',
      }),
      rowLabels(layout),
    ],
  };
}
