import type { Bar, Row } from './panel.ts';
import { wrap } from './wrap.ts';

/** Where a bar stands, in pixels from the top. */
export interface PlacedBar extends Bar {
  top: number;
  bottom: number;
  /** Where it is pressed: half the gap to the next bar of its row, and at the row’s ends its label’s lines; never less than 24 pixels high. */
  from: number;
  to: number;
}

/** A line of a label, centred on `y`. */
export interface LabelLine {
  text: string;
  y: number;
}

/** From the top of a row's first bar to the bottom of its last. */
export interface Stack {
  top: number;
  bottom: number;
}

export interface Layout {
  /** The size of its text, in pixels. */
  size: number;
  /** Where the bars begin; labels stand in front of them, or above where there is no room. */
  left: number;
  bars: PlacedBar[];
  /** Where the line runs that bars stand on: past all of them, or row by row below the labels. */
  stacks: Stack[];
  labels: LabelLine[];
  height: number;
}

/** Wide enough for labels beside the bars. */
const wide = 480;
const rowGap = 13;
/** From the top of a bar to that of the next in its row, so that a finger meets but one. */
const pitch = 24;

/** Puts a panel's rows one under the other: labels beside the bars, or above them on a narrow page. */
export function layOut(rows: readonly Row[], width: number): Layout {
  const beside = width >= wide;
  const size = beside ? 15 : 14;
  const left = beside ? Math.round(width * 0.36) : 0;
  const thick = beside ? 19 : 17;
  const leading = size * 1.3;
  const layout: Layout = { size, left, bars: [], stacks: [], labels: [], height: 0 };
  for (const { label, bars } of rows) {
    const lines = wrap(label, (beside ? left - 14 : width) / size);
    const text = lines.length * leading;
    const stack = (bars.length - 1) * pitch + thick;
    const top = layout.height + (beside ? Math.max(0, (text - stack) / 2) : text + 2);
    // Beside several bars a label is level with the first.
    const middle = beside
      ? top + Math.min(stack, Math.max(thick, text)) / 2
      : layout.height + text / 2;
    const first = middle - text / 2 + leading / 2;
    layout.labels.push(...lines.map((line, index) => ({ text: line, y: first + index * leading })));
    const end = Math.max(top + stack, beside ? middle + text / 2 : 0);
    const between = (index: number): number => top + index * pitch - (pitch - thick) / 2;
    layout.stacks.push({ top, bottom: top + stack });
    layout.bars.push(
      ...bars.map((bar, index) => {
        const start = top + index * pitch;
        return {
          ...bar,
          top: start,
          bottom: start + thick,
          from: index === 0 ? Math.min(layout.height, between(0)) : between(index),
          to: index === bars.length - 1 ? Math.max(end, between(index + 1)) : between(index + 1),
        };
      }),
    );
    layout.height = end + rowGap;
  }
  const height = layout.height - rowGap + 2;
  return { ...layout, height, stacks: beside ? [{ top: 0, bottom: height }] : layout.stacks };
}
