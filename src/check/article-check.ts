import type { Finding } from '../text/finding.ts';

/** What is remembered of an article that has passed the check. */
export interface ArticleCheck {
  /** Where it was, which its findings name. */
  path: string;
  /** Its warnings. */
  findings: readonly Finding[];
  /** The terms it has. */
  terms: readonly string[];
}
