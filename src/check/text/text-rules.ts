import type { Rule } from '../rule.ts';
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

/** What the marks and letters of the texts have to keep. */
export const textRules: readonly Rule[] = [
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
