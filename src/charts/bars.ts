import * as Plot from '@observablehq/plot';
import { layOut, type PlacedBar } from './layout.ts';
import type { DrawnPanel } from './panel.ts';
import type { Picture } from './plot-svg.ts';
import { rowLabels } from './row-labels.ts';
import { textWidth } from './text-width.ts';

/** Strokes after the end of a bar that stands for “or more”, and the room they take. */
const strokes = [3, 7, 12] as const;
const space = 8;

/** Amounts as bars from zero; one whose amount is a floor has no end, but strokes that thin out. */
export function drawBars({ rows, reach }: DrawnPanel, width: number): Picture {
  const layout = layOut(rows, width);
  const { size, left, bars, stacks, height } = layout;
  const after = ({ open }: PlacedBar): number => (open === 'above' ? strokes[2] : 0) + space;
  // The longest that leaves every bar room for what is written after it.
  const pixels = Math.min(
    ...bars.map((bar) => (width - left - after(bar) - textWidth(bar.text) * size) / bar.value),
    (width - left) / reach,
  );
  const open = bars.filter((bar) => bar.open === 'above');
  return {
    width,
    height,
    size,
    bars,
    x: { domain: [0, reach], range: [left, left + reach * pixels] },
    marks: [
      ...groupsOf(bars).map(([className, group]) =>
        Plot.rect(group, { x1: 0, x2: 'value', y1: 'top', y2: 'bottom', className }),
      ),
      ...strokes.flatMap((dx, index) =>
        groupsOf(open).map(([className, group]) =>
          Plot.ruleX(group, {
            x: 'value',
            y1: 'top',
            y2: 'bottom',
            dx,
            className: `${className} chart-stroke chart-stroke-${index + 1}`,
          }),
        ),
      ),
      Plot.ruleX(stacks, { x: () => 0, y1: 'top', y2: 'bottom', className: 'chart-base' }),
      ...[0, strokes[2]].map((room) =>
        Plot.text(
          bars.filter(({ open: side }) => (side === 'above') === room > 0),
          {
            x: 'value',
            y: ({ top, bottom }: PlacedBar) => (top + bottom) / 2,
            text: 'text',
            dx: room + space,
            textAnchor: 'start',
            className: 'chart-value',
          },
        ),
      ),
      rowLabels(layout),
    ],
  };
}

/** Bars by the class that styles them: `chart-bar series-1 planned`. */
export function groupsOf(bars: readonly PlacedBar[]): [string, PlacedBar[]][] {
  const classOf = ({ series, planned }: PlacedBar): string =>
    ['chart-bar', `series-${series + 1}`, planned && 'planned'].filter(Boolean).join(' ');
  return [...Map.groupBy(bars, classOf)];
}
