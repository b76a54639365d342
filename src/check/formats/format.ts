import type { Finding } from '../../text/finding.ts';

export interface FormatOptions {
  /** Whether it is for a terminal with colors. */
  color?: boolean;
  /** The address of the page about a rule, where the site has an address. */
  urlOf?: ((rule: string) => string) | undefined;
}

/** Findings as text to be printed, with an end of line. */
export type Format = (findings: readonly Finding[], options?: FormatOptions) => string;
