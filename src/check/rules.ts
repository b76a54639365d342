import { doubtsSettled } from './doubts-settled.ts';
import { figureBoundTurned } from './figures/figure-bound-turned.ts';
import { figureBound } from './figures/figure-bound.ts';
import { figureExtra } from './figures/figure-extra.ts';
import { figureMissing } from './figures/figure-missing.ts';
import { figureOrder } from './figures/figure-order.ts';
import { figureUnit } from './figures/figure-unit.ts';
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
import { doubledMarks } from './text/doubled-marks.ts';
import { doubledWords } from './text/doubled-words.ts';
import { endMarks } from './text/end-marks.ts';
import { englishLengths } from './text/english-lengths.ts';
import { figureWidth } from './text/figure-width.ts';
import { fullWidthMarks } from './text/full-width-marks.ts';
import { halfWidthMarks } from './text/half-width-marks.ts';
import { pairedMarks } from './text/paired-marks.ts';
import { repeatedText } from './text/repeated-text.ts';
import { spacesBesideHan } from './text/spaces-beside-han.ts';
import { strayCharacters } from './text/stray-characters.ts';
import { untranslated } from './untranslated.ts';

/** Every editorial rule that content has to keep once it parses. */
export const rules: readonly Rule[] = [
  sourceAccount,
  termRendering,
  termUnused,
  nameRenderings,
  sentenceRenderings,
  quoteRenderings,
  figureMissing,
  figureExtra,
  figureOrder,
  figureUnit,
  figureBound,
  figureBoundTurned,
  figuresValue,
  figuresUnlisted,
  lexiconUsed,
  readingsReviewed,
  untranslated,
  doubtsSettled,
  leftOver,
  pairedMarks,
  halfWidthMarks,
  fullWidthMarks,
  spacesBesideHan,
  doubledMarks,
  doubledWords,
  repeatedText,
  figureWidth,
  strayCharacters,
  endMarks,
  englishLengths,
];
