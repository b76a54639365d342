import { chineseInEnglish } from './chinese-in-english.ts';
import { doubtsSettled } from './doubts-settled.ts';
import { agreementRules } from './figures/agreement-rules.ts';
import { figuresUnlisted } from './figures-unlisted.ts';
import { figuresValue } from './figures-value.ts';
import { leftOver } from './left-over.ts';
import { lexiconUsed } from './lexicon-used.ts';
import { nameRenderings } from './name-renderings.ts';
import { quoteRenderings } from './quote-renderings.ts';
import { readingsReviewed } from './readings-reviewed.ts';
import type { Rule } from './rule.ts';
import { sentenceRenderings } from './sentence-renderings.ts';
import { sourceAccount } from './source-account.ts';
import { termRendering } from './term-rendering.ts';
import { termUnused } from './term-unused.ts';
import { textRules } from './text/text-rules.ts';
import { untranslated } from './untranslated.ts';

/** Every editorial rule that content has to keep once it parses. */
export const rules: readonly Rule[] = [
  sourceAccount,
  termRendering,
  termUnused,
  nameRenderings,
  sentenceRenderings,
  quoteRenderings,
  ...agreementRules,
  figuresValue,
  figuresUnlisted,
  lexiconUsed,
  readingsReviewed,
  untranslated,
  chineseInEnglish,
  doubtsSettled,
  leftOver,
  ...textRules,
];
