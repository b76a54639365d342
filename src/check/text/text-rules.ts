import type { PairRule, Rule } from '../rule.ts';
import { doubledMarks } from './doubled-marks.ts';
import { doubledWords } from './doubled-words.ts';
import { endMarks } from './end-marks.ts';
import { englishLengths } from './english-lengths.ts';
import { figureWidth } from './figure-width.ts';
import { fullWidthMarks } from './full-width-marks.ts';
import { halfWidthMarks } from './half-width-marks.ts';
import { pairedMarks } from './paired-marks.ts';
import { repeatedText } from './repeated-text.ts';
import { spacesBesideHan } from './spaces-beside-han.ts';
import { strayCharacters } from './stray-characters.ts';

/** Those that look at the texts of the articles alone. */
export const pairTextRules: readonly PairRule[] = [
  pairedMarks,
  halfWidthMarks,
  fullWidthMarks,
  spacesBesideHan,
  doubledMarks,
  doubledWords,
  repeatedText,
  figureWidth,
  endMarks,
  englishLengths,
];

/** What the marks and letters of the texts have to keep. */
export const textRules: readonly Rule[] = [...pairTextRules, strayCharacters];
