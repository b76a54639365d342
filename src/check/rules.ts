import { doubtsSettled } from './doubts-settled.ts';
import { leftOver } from './left-over.ts';
import { lexiconUsed } from './lexicon-used.ts';
import { readingsReviewed } from './readings-reviewed.ts';
import type { Rule } from './rule.ts';
import { sourceAccount } from './source-account.ts';
import { termRendering } from './term-rendering.ts';
import { termUnused } from './term-unused.ts';
import { untranslated } from './untranslated.ts';

/** Every editorial rule that content has to keep once it parses. */
export const rules: readonly Rule[] = [
  sourceAccount,
  termRendering,
  termUnused,
  lexiconUsed,
  readingsReviewed,
  untranslated,
  doubtsSettled,
  leftOver,
];
