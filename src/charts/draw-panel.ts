import { drawBars } from './bars.ts';
import { drawChanges } from './changes.ts';
import { drawLimits } from './limits.ts';
import type { DrawnPanel } from './panel.ts';
import { plotSvg, type Caption, type Picture } from './plot-svg.ts';
import { drawShares } from './shares.ts';

const drawings = {
  bars: drawBars,
  limits: drawLimits,
  changes: drawChanges,
  shares: drawShares,
} satisfies Record<string, (panel: DrawnPanel, width: number) => Picture>;

/** What a panel can be drawn as. */
export type DrawnKind = keyof typeof drawings;

/** The widths a panel is drawn for, in pixels: a phone's, and that of a page of text. */
export const widths = { narrow: 272, wide: 640 } as const;

export type Width = keyof typeof widths;

/** A panel as SVG for one of the widths. */
export function drawPanel(
  kind: DrawnKind,
  panel: DrawnPanel,
  width: Width,
  { id, ...caption }: Caption,
): string {
  return plotSvg(drawings[kind](panel, widths[width]), { ...caption, id: `${id}-${width}` });
}
