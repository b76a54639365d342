import * as Plot from '@observablehq/plot';
import type { Layout } from './layout.ts';

/** The labels of a panel's rows: at the left edge, or ending before the bars. */
export function rowLabels({ labels, left }: Layout): Plot.Markish {
  const beside = left > 0;
  return Plot.text(labels, {
    text: 'text',
    y: 'y',
    frameAnchor: 'left',
    dx: beside ? left - 12 : 0,
    textAnchor: beside ? 'end' : 'start',
    className: 'chart-label',
  });
}
