import type { Bilingual } from '../article/model.ts';
import type { Position } from '../text/position.ts';
import type { TextPlace } from '../text/yaml-document.ts';

/** A text without its markup, and where it stands. */
export interface PlacedText extends TextPlace {
  file: string;
  /** Its address, as waivers name it: `04-targets#p1.2`, `04-targets#heading`, `part-2#heading`, `article#title`. */
  at: string;
  text: string;
}

/** What a text is: of the article itself; a credit, such as its byline; or a note of its editors. */
export type TextKind = 'title' | 'heading' | 'sentence' | 'credit' | 'note';

/** A text with its translation: a sentence, a title, a clause of a heading. */
export interface PlacedPair extends Bilingual<PlacedText> {
  kind: TextKind;
  /** The address of both its texts. */
  at: string;
  /** Of a clause: the whole heading in English. */
  heading?: string;
  /** Whether its English is still to come, or is Chinese. */
  untranslated: boolean;
  /** Whether its English is marked as doubtful. */
  inDoubt: boolean;
  /** Of a sentence: the name of its section, the numbers of its paragraph and of its line there, from 0. */
  section?: string;
  paragraph?: number;
  line?: number;
}

/** Where a character of a text stands in its file; where markup is in the way, the text. */
export function placeIn(placed: PlacedText, offset: number): Position & { file: string } {
  const { file, line, column, asWritten } = placed;
  return { file, line, column: asWritten ? column + offset : column };
}
