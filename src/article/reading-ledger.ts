import { certainEnough } from '../language/certainty.ts';
import { isPolyphone } from '../language/polyphones.ts';
import type { Origin, Trace } from '../language/trace.ts';
import type { AnnotatedText } from './annotated-texts.ts';
import { proposeEntry, tokensOf, type LexiconEntry, type Line } from './lexicon-entries.ts';

/** A reading that is not certain: for an editor to confirm or correct. */
export interface OpenReading extends AnnotatedText, Origin {
  /** Where in the text the character stands. */
  at: number;
  character: string;
  syllable: string;
  /** What confirms the reading, put into the article's lexicon. */
  entry: LexiconEntry;
}

/** How many characters of an article have several readings, how many were not certain without its lexicon, and how many still are. */
export interface ReadingCount {
  polyphones: number;
  uncertain: number;
  open: number;
}

/** The readings of an article's texts that are not certain, in order; `skim` tells which texts have any. */
export function openReadings(
  texts: readonly AnnotatedText[],
  trace: Trace,
  skim = trace,
): OpenReading[] {
  const lines = texts.map(({ text }) => ({ text, trace }));
  return texts.flatMap((text, index) => {
    const line = lines[index];
    const isOpen = skim(text.text).some(({ origins }) => isUncertain(origins));
    if (line === undefined || !isOpen) return [];
    return openIn(line, lines).map((each) => ({ ...text, ...each }));
  });
}

function openIn(line: Line, lines: readonly Line[]): Omit<OpenReading, keyof AnnotatedText>[] {
  return tokensOf(line).flatMap((token, index) => {
    const { word, start } = token;
    return uncertain(word.origins).map(({ origin, inWord }) => {
      const before = [...word.text].slice(0, inWord).join('');
      return {
        ...origin,
        at: start + before.length,
        character: [...word.text][inWord] ?? '',
        syllable: word.pinyin?.[inWord] ?? '',
        entry: token.entry ?? proposeEntry(lines, line, index),
      };
    });
  });
}

/** Counts an article's readings, traced with its own lexicon and, which skimming is enough for, without it. */
export function countReadings(
  texts: readonly AnnotatedText[],
  { withOwn, withoutOwn }: Record<'withOwn' | 'withoutOwn', Trace>,
): ReadingCount {
  const uncertainBy = (trace: Trace): number =>
    texts.reduce(
      (sum, { text }) => sum + trace(text).flatMap(({ origins }) => uncertain(origins)).length,
      0,
    );
  return {
    polyphones: texts.reduce((sum, { text }) => sum + [...text].filter(isPolyphone).length, 0),
    uncertain: uncertainBy(withoutOwn),
    open: uncertainBy(withOwn),
  };
}

function isUncertain(origins: readonly Origin[] = []): boolean {
  return origins.some(({ certainty }) => certainty < certainEnough);
}

function uncertain(origins: readonly Origin[] = []): { origin: Origin; inWord: number }[] {
  return origins
    .map((origin, inWord) => ({ origin, inWord }))
    .filter(({ origin }) => origin.certainty < certainEnough);
}
