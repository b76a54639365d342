import { weights } from './data/polyphone-weights.ts';
import { features } from './features.ts';
import type { Place } from './place.ts';

export interface Reading {
  syllable: string;
  /** How much each feature speaks for this reading. */
  weights: ReadonlyMap<string, number>;
}

/** Weights are written as whole numbers, so many to a logit. */
const scoresPerLogit = 20;
const model = new Map(weights.trim().split('\n').map(parseCharacter));

/** Whether the model knows several readings of the character. */
export function isModelled(character: string): boolean {
  return model.has(character);
}

/** The reading the model finds likeliest here. */
export function modelReading(place: Place): string | undefined {
  const readings = model.get(place.character);
  return readings === undefined ? undefined : likeliest(readings, features(place));
}

/** By how many logits the model prefers a reading to the next best; `undefined` where it does not know it. */
export function modelMargin(place: Place, syllable: string): number | undefined {
  const readings = model.get(place.character);
  if (readings === undefined) return undefined;
  const seen = features(place);
  const scores = new Map(readings.map((reading) => [reading.syllable, scoreOf(reading, seen)]));
  const own = scores.get(syllable.toLowerCase());
  if (own === undefined) return undefined;
  scores.delete(syllable.toLowerCase());
  return (own - Math.max(...scores.values())) / scoresPerLogit;
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

function scoreOf(reading: Reading, seen: readonly string[]): number {
  let score = 0;
  for (const feature of seen) score += reading.weights.get(feature) ?? 0;
  return score;
}

/** `行|xíng +为 31 -银 -40|háng …`: the character, then each reading with its features and their weights. */
function parseCharacter(line: string): [string, Reading[]] {
  const [character = '', ...readings] = line.split('|');
  return [character, readings.map(parseReading)];
}

function parseReading(text: string): Reading {
  const [syllable = '', ...pairs] = text.split(' ');
  const parsed = new Map<string, number>();
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    parsed.set(pairs[index] ?? '', Number(pairs[index + 1]));
  }
  return { syllable, weights: parsed };
}
