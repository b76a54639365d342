import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCutter } from '../../src/language/cut.ts';
import { sourceRecords } from '../../src/language/data/certainty.ts';
import { features } from '../../src/language/features.ts';
import { learnModel } from '../../src/language/learn/learn-model.ts';
import { locate } from '../../src/language/learn/samples.ts';
import { toneMarked } from '../../src/language/learn/tone-marked.ts';
import { likeliest, marginOf } from '../../src/language/model.ts';
import { parseLexicon } from '../../src/language/parse-lexicon.ts';
import type { Place } from '../../src/language/place.ts';
import { settleCharacter, type Settled } from '../../src/language/settle.ts';
import { sources, type Source } from '../../src/language/source.ts';
import { createTracer } from '../../src/language/trace.ts';

/**
 * `node tests/bench/certainty.ts`: what the readings of each source are worth by the model's margin, over CPP by
 * five-fold cross-validation; every place counts by how common its reading is in running text, for which the other
 * characters of the sentences stand. Beside it what `src/language/data/certainty.ts` says.
 */
const folds = 5;
/** A rare reading that CPP has often counts little, but not nothing; no place counts for many. */
const weightLimits = { least: 0.02, most: 5 };

interface Outcome {
  source: Source;
  margin: number | undefined;
  right: boolean;
  weight: number;
}

const folder = process.env.READINGS_EVAL ?? join('..', 'shared', 'eval', 'cpp');
const lexiconFile = 'content/lexicon.yaml';
const general = parseLexicon(lexiconFile, readFileSync(lexiconFile, 'utf8')).lexicon;
const cut = createCutter(general, new Map());
const samples = readSamples();
const weightOf = weigher();
const outcomes = Array.from({ length: folds }, (_, fold) => outcomesOf(fold)).flat();
console.table(sources.flatMap(rowsOf));

function readSamples() {
  const labels = readFileSync(join(folder, 'dev.lb'), 'utf8').trimEnd().split('\n');
  const lines = readFileSync(join(folder, 'dev.sent'), 'utf8').trimEnd().split('\n');
  return lines.map((line, index) => {
    const [before = '', character = '', after = ''] = line.split('▁');
    const sentence = before + character + after;
    const place: Place = { character, sentence, ...locate(cut(sentence), before.length) };
    return {
      place,
      character,
      reading: toneMarked(labels[index] ?? ''),
      features: features(place),
    };
  });
}

function outcomesOf(fold: number): Outcome[] {
  const model = learnModel(samples.filter((_, index) => index % folds !== fold));
  return samples
    .filter((_, index) => index % folds === fold)
    .map(({ place, character, reading, features: seen }) => {
      const readings = model.get(character) ?? [];
      const { syllable, source } = settledOf(place, () => likeliest(readings, seen));
      return {
        source,
        margin: readings.length > 1 ? marginOf(readings, seen, syllable) : undefined,
        right: syllable.toLowerCase() === reading,
        weight: weightOf(character, reading),
      };
    });
}

function settledOf(place: Place, learned: () => string | undefined): Settled {
  const word = place.words[place.index];
  if (word?.open === true) return settleCharacter(place, learned);
  const inWord = [...(word?.text.slice(0, place.inWord) ?? '')].length;
  return { syllable: word?.pinyin?.[inWord] ?? '', source: word?.lexicon ?? 'dictionary' };
}

/** Makes the function that says how much more common a reading is in running text than in CPP. */
function weigher(): (character: string, reading: string) => number {
  const inText = new Map<string, number>();
  const trace = createTracer({ general });
  for (const { place } of samples) {
    trace(place.sentence)
      .flatMap(({ text, pinyin = [] }) => pinyin.map((each, at) => ([...text][at] ?? '') + each))
      .forEach((each) => inText.set(each.toLowerCase(), (inText.get(each.toLowerCase()) ?? 0) + 1));
  }
  const inSamples = Map.groupBy(samples, ({ character, reading }) => character + reading);
  const ofCharacter = Map.groupBy(samples, ({ character }) => character);
  return (character, reading) => {
    const readings = new Set(ofCharacter.get(character)?.map((each) => each.reading));
    const texts = (each: string): number => (inText.get(character + each) ?? 0) + 0.5;
    const all = [...readings].reduce((sum, each) => sum + texts(each), 0);
    const sampled = inSamples.get(character + reading)?.length ?? 1;
    const ratio = texts(reading) / all / (sampled / (ofCharacter.get(character)?.length ?? 1));
    return Math.min(weightLimits.most, Math.max(weightLimits.least, ratio));
  };
}

function rowsOf(source: Source): object[] {
  const { steps, unknown } = sourceRecords[source];
  const own = outcomes.filter((each) => each.source === source);
  const bounds = steps.map(([below]) => below);
  const known = bounds.map((below, index) => {
    const from = bounds[index - 1] ?? -Infinity;
    const within = own.filter(
      ({ margin }) => margin !== undefined && margin >= from && margin < below,
    );
    return row(source, `${from} to ${below}`, within, steps[index]?.[1] ?? unknown);
  });
  const others = own.filter(({ margin }) => margin === undefined);
  return [...known, row(source, 'unknown', others, unknown)];
}

function row(source: Source, margin: string, places: readonly Outcome[], table: number): object {
  const weightIn = (some: readonly Outcome[]): number =>
    some.reduce((sum, { weight }) => sum + weight, 0);
  const right = places.filter((each) => each.right);
  const share = (some: number, all: number): string => (all === 0 ? '–' : (some / all).toFixed(3));
  return {
    source,
    margin,
    places: places.length,
    right: share(right.length, places.length),
    'right in running text': share(weightIn(right), weightIn(places)),
    table,
  };
}
