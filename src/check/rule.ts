import type { Bilingual } from '../article/model.ts';
import type { Finding } from '../text/finding.ts';
import type { CheckedContent } from './checked-content.ts';

/** What a rule finds: a finding but for what is the same for all of them. */
export type Problem = Omit<Finding, 'rule' | 'severity'>;

/** An editorial rule, which content that parses has to keep. */
export interface Rule {
  /** Its permanent name. */
  id: string;
  /** An error is surely wrong and ends the build; a warning may be right. */
  severity: Finding['severity'];
  /** Why there is such a rule, in a sentence. */
  why: Bilingual;
  find: (content: CheckedContent) => Problem[];
}
