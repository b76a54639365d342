import { doubtsSettled } from './doubts-settled.ts';
import { figuresAgree } from './figures-agree.ts';
import { leftOver } from './left-over.ts';
import { lexiconUsed } from './lexicon-used.ts';
import { readingsReviewed } from './readings-reviewed.ts';
import type { Rule } from './rule.ts';
import { sourceAccount } from './source-account.ts';
import { termsUsed } from './terms-used.ts';
import { untranslated } from './untranslated.ts';

/** Every editorial rule that content has to keep once it parses. */
export const rules: readonly Rule[] = [
  sourceAccount,
  termsUsed,
  figuresAgree,
  lexiconUsed,
  readingsReviewed,
  untranslated,
  doubtsSettled,
  leftOver,
];
