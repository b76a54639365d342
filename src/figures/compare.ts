import type { Span } from './quantities-in.ts';
import type { Quantity } from './quantity.ts';

/**
 * How the figures of a sentence and its translation disagree: a figure of the Chinese is `missing` in the
 * English, the English has one of its own (`extra`), one stands there with another `unit` (个百分点 as %),
 * or without its `bound` (余, 近).
 */
export interface Disagreement {
  kind: 'missing' | 'extra' | 'unit' | 'bound';
  /** The figure of the Chinese; absent where the English has one too many. */
  zh?: Quantity;
  /** The figure of the English; absent where it has none. */
  en?: Quantity;
}

/** What stands in a text as a fixed phrase or name, so that its numbers are no figures. */
export interface TermSpans {
  zh?: readonly Span[];
  en?: readonly Span[];
}

/** What the figures of a sentence and its translation disagree in, those of the Chinese first. */
export function compareFigures(zh: string, en: string, terms: TermSpans = {}): Disagreement[] {
  void [zh, en, terms];
  return [];
}
