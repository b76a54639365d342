import complete from '@pinyin-pro/data/complete';
import { featuresInPhrase } from '../features.ts';
import type { Reading } from '../model.ts';
import { learn, type Sample } from './learn.ts';

/** A phrase of a dictionary says less than a sentence: most such phrases are words, which need no model. */
const phraseShare = 0.3;
const longest = 6;
/** Weights are kept in twentieths, the small ones dropped. */
const precision = 20;
const least = 4;

/** Learns a model: every character with several readings in the samples, helped by the dictionary's phrases. */
export function learnModel(samples: readonly Sample[]): Map<string, Reading[]> {
  const groups = new Map(
    [...Map.groupBy(samples, ({ character }) => character)].filter(
      ([, group]) => new Set(group.map(({ reading }) => reading)).size > 1,
    ),
  );
  addPhrases(groups);
  return new Map(
    [...groups].map(([character, group]) => [
      character,
      relative([...learn(group)]).map(([syllable, weights]) => ({
        syllable,
        weights: rounded(weights),
      })),
    ]),
  );
}

/** Every phrase of the complete dictionary is a sample of its characters, if they are read as in the samples. */
function addPhrases(groups: Map<string, Sample[]>): void {
  const known = new Map(
    [...groups].map(([character, group]) => [
      character,
      new Set(group.map(({ reading }) => reading)),
    ]),
  );
  for (const [phrase, [spelling]] of Object.entries(
    complete as unknown as Record<string, [string]>,
  )) {
    const syllables = spelling.trim().split(/\s+/);
    if (phrase.length > longest || syllables.length !== phrase.length) continue;
    syllables.forEach((reading, at) => {
      const character = phrase.charAt(at);
      if (known.get(character)?.has(reading) !== true) return;
      const features = featuresInPhrase(phrase, at);
      groups.get(character)?.push({ character, reading, features, share: phraseShare });
    });
  }
}

/** Of two readings one weight says all: what speaks for the second speaks against the first. */
function relative(readings: [string, ReadonlyMap<string, number>][]): typeof readings {
  const [first, second] = readings;
  if (first === undefined || second === undefined || readings.length > 2) return readings;
  const weights = [...second[1]].map(([feature, weight]): [string, number] => [
    feature,
    2 * weight,
  ]);
  return [
    [first[0], new Map()],
    [second[0], new Map(weights)],
  ];
}

function rounded(weights: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(
    [...weights]
      .map(([feature, weight]): [string, number] => [feature, Math.round(weight * precision)])
      .filter(([, weight]) => Math.abs(weight) >= least),
  );
}
