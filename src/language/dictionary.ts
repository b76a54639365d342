import { wordReadings } from './data/word-readings.ts';
import { usualReading } from './usual-reading.ts';

const exceptions = new Map(
  wordReadings
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
);

/** The reading of a word that the dictionaries do not read character by character: `银行` → yín háng. */
export function exceptionalReading(word: string): string[] | undefined {
  return exceptions.get(word)?.split(' ');
}

/** Each character read as it usually is. */
export function usualReadings(word: string): string[] {
  return [...word].map(usualReading);
}

/** The reading the dictionaries give a word, each character as it usually is where they are silent. */
export function readingsOf(word: string): string[] {
  return exceptionalReading(word) ?? usualReadings(word);
}
