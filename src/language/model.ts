import { weights } from './data/polyphone-weights.ts';
import { features } from './features.ts';
import type { Place } from './place.ts';

export interface Reading {
  syllable: string;
  /** How much each feature speaks for this reading. */
  weights: ReadonlyMap<string, number>;
}

const lines = new Map(
  weights
    .trim()
    .split('\n')
    .map((line) => [line.charAt(0), line]),
);
/** Parsed when they are first asked for: few of the characters stand in one text. */
const model = new Map<string, Reading[]>();

/** Whether the model knows several readings of the character. */
export function isModelled(character: string): boolean {
  return lines.has(character);
}

/** The reading the model finds likeliest here. */
export function modelReading(place: Place): string | undefined {
  const readings = readingsOf(place.character);
  return readings === undefined ? undefined : likeliest(readings, featuresOf(place));
}

let latest: { place: Place; seen: readonly string[] } | undefined;

/** The features of a place, which is asked for its reading and then for how sure that is. */
function featuresOf(place: Place): readonly string[] {
  if (latest?.place !== place) latest = { place, seen: features(place) };
  return latest.seen;
}

/** The reading that the features speak for most. */
export function likeliest(
  readings: readonly Reading[],
  seen: readonly string[],
): string | undefined {
  let best: string | undefined;
  let highest = -Infinity;
  for (const reading of readings) {
    const score = scoreOf(reading, seen);
    if (score <= highest) continue;
    highest = score;
    best = reading.syllable;
  }
  return best;
}

function readingsOf(character: string): Reading[] | undefined {
  const line = lines.get(character);
  if (line === undefined) return undefined;
  let readings = model.get(character);
  if (readings === undefined) {
    readings = parseCharacter(line);
    model.set(character, readings);
  }
  return readings;
}

/** `行|xíng|háng +为 -31 -银 40 …`: the character, then each reading with its features and their weights. */
function parseCharacter(line: string): Reading[] {
  return line.split('|').slice(1).map(parseReading);
}

function parseReading(text: string): Reading {
  const [syllable = '', ...pairs] = text.split(' ');
  const parsed = new Map<string, number>();
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    parsed.set(pairs[index] ?? '', Number(pairs[index + 1]));
  }
  return { syllable, weights: parsed };
}

/** Weights are written as whole numbers, so many to a logit. */
const weightsPerLogit = 20;

/** By how many logits the model prefers a reading to the next best; `undefined` where it does not know it. */
export function modelMargin(place: Place, syllable: string): number | undefined {
  const readings = readingsOf(place.character);
  return readings === undefined ? undefined : marginOf(readings, featuresOf(place), syllable);
}

/** By how many logits the features speak more for a reading than for the next best. */
export function marginOf(
  readings: readonly Reading[],
  seen: readonly string[],
  syllable: string,
): number | undefined {
  const wanted = syllable.toLowerCase();
  let own: number | undefined;
  let next = -Infinity;
  for (const reading of readings) {
    const score = scoreOf(reading, seen);
    if (reading.syllable === wanted) own = score;
    else if (score > next) next = score;
  }
  return own === undefined ? undefined : (own - next) / weightsPerLogit;
}

function scoreOf(reading: Reading, seen: readonly string[]): number {
  let score = 0;
  for (const feature of seen) score += reading.weights.get(feature) ?? 0;
  return score;
}
