import type { Bilingual } from '../article/model.ts';
import type { Finding } from '../text/finding.ts';
import type { CheckedContent, PairedContent } from './checked-content.ts';
import type { Example } from './example.ts';

/** What a rule finds: a finding but for what is the same for all of them. */
export type Problem = Omit<Finding, 'rule' | 'severity'>;

/** What the documentation says of a rule. */
export interface RuleDescription {
  /** Its permanent name. */
  id: string;
  /** An error is surely wrong and ends the build; a warning may be right. */
  severity: Finding['severity'];
  /** Why there is such a rule, in a sentence. */
  why: Bilingual;
  /** What to do about a finding. */
  advice: Bilingual;
  /** A small article that it finds fault with, and the same put right. */
  examples: { fails: Example; passes: Example };
}

/** An editorial rule, which content that parses has to keep. */
export interface Rule<C = CheckedContent> extends RuleDescription {
  find: (content: C) => Problem[];
}

/** A rule that looks at the texts alone. */
export type PairRule = Rule<PairedContent>;
