/** A bar or a mark of a panel: a value and how it is shown. */
export interface Bar {
  value: number;
  /** What is written beside it. */
  text: string;
  /** The side on which the true value may lie beyond the one given; `undefined` if it is exact. */
  open?: 'above' | 'below' | undefined;
  /** Which of the panel's series it belongs to, counted from 0. */
  series: number;
  /** Whether it is still to come. */
  planned: boolean;
  /** Where it leads, and what that link is called. */
  link?: BarLink | undefined;
}

/** Where a bar leads, and the link’s accessible name. */
export interface BarLink {
  href: string;
  name: string;
}

/** A line of a panel: what it is of, and its bars, one under the other. */
export interface Row {
  label: string;
  bars: readonly Bar[];
}

/** What is drawn as one picture. */
export interface DrawnPanel {
  rows: readonly Row[];
  /** The value that its axis reaches at least, shared with panels it is to be compared with. */
  reach: number;
  /** How wide the widest text beside a bar is, in ems, shared likewise. */
  widest: number;
}
