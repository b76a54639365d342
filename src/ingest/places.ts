import type { Passage } from './draft.ts';
import { splitSentences } from './sentences.ts';

/** A sentence and where its first character stands in the source. */
export interface PlacedSentence {
  text: string;
  start: number;
}

/** Where each character of a passage stands in the source, white space left out. */
export function placesOf({ lines }: Passage): number[] {
  const places: number[] = [];
  for (const { text, start } of lines) {
    for (let index = 0; index < text.length; index += 1) {
      if (!isSpace(text[index] ?? '')) places.push(start + index);
    }
  }
  return places;
}

/** Where a passage’s character stands in the source, by its index in the passage’s text. */
export function placeOf(passage: Passage, index: number): number {
  const before = passage.text.slice(0, index).replace(/\s+/gu, '').length;
  return placesOf(passage)[before] ?? 0;
}

/** A passage’s sentences with their places. */
export function sentencesOf(passage: Passage): PlacedSentence[] {
  const places = placesOf(passage);
  let reached = 0;
  return splitSentences(passage.text).map((text) => {
    const start = places[reached] ?? 0;
    for (const character of text) if (!isSpace(character)) reached += character.length;
    return { text, start };
  });
}

/** Which of some passages holds a place of the source. */
export function passageFinder(
  passages: readonly Passage[],
): (place: number) => Passage | undefined {
  const lines = passages
    .flatMap((passage) => passage.lines.map(({ start, text }) => ({ passage, start, text })))
    .sort((a, b) => a.start - b.start);
  const starts = lines.map(({ start }) => start);
  return (place) => {
    const line = lines[lastUpTo(starts, place)];
    return line !== undefined && place < line.start + line.text.length ? line.passage : undefined;
  };
}

/** The index of the last of some numbers, which rise, that is no larger than a limit; -1 if none is. */
export function lastUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const space = /^\s$/u;

function isSpace(character: string): boolean {
  return character <= ' ' || (character > '\u007f' && space.test(character));
}
