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
  return likeliestOf(scoresAt(place));
}

/** How much the features of a place speak for a reading. */
interface Score {
  syllable: string;
  score: number;
}

let latest: { place: Place; scores: readonly Score[] } | undefined;

/** The scores of a place, which is asked for its reading and then for how sure that is; none if the model does not know it. */
function scoresAt(place: Place): readonly Score[] {
  if (latest?.place !== place) {
    const readings = readingsOf(place.character);
    latest = { place, scores: readings === undefined ? [] : scoresOf(readings, features(place)) };
  }
  return latest.scores;
}

function scoresOf(readings: readonly Reading[], seen: readonly string[]): Score[] {
  return readings.map((reading) => ({ syllable: reading.syllable, score: scoreOf(reading, seen) }));
}

/** The reading that the features speak for most. */
export function likeliest(
  readings: readonly Reading[],
  seen: readonly string[],
): string | undefined {
  return likeliestOf(scoresOf(readings, seen));
}

function likeliestOf(scores: readonly Score[]): string | undefined {
  let best: string | undefined;
  let highest = -Infinity;
  for (const { syllable, score } of scores) {
    if (score <= highest) continue;
    highest = score;
    best = syllable;
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
  return marginAmong(scoresAt(place), syllable);
}

/** By how many logits the features speak more for a reading than for the next best. */
export function marginOf(
  readings: readonly Reading[],
  seen: readonly string[],
  syllable: string,
): number | undefined {
  return marginAmong(scoresOf(readings, seen), syllable);
}

function marginAmong(scores: readonly Score[], syllable: string): number | undefined {
  const wanted = syllable.toLowerCase();
  let own: number | undefined;
  let next = -Infinity;
  for (const { syllable: other, score } of scores) {
    if (other === wanted) own = score;
    else if (score > next) next = score;
  }
  return own === undefined ? undefined : (own - next) / weightsPerLogit;
}

function scoreOf(reading: Reading, seen: readonly string[]): number {
  let score = 0;
  for (const feature of seen) score += reading.weights.get(feature) ?? 0;
  return score;
}
