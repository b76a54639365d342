import { createCutter } from '../../src/language/cut.ts';
import { features } from '../../src/language/features.ts';
import { learnModel } from '../../src/language/learn/learn-model.ts';
import type { Sample } from '../../src/language/learn/learn.ts';
import { locate } from '../../src/language/learn/samples.ts';
import { toneMarked } from '../../src/language/learn/tone-marked.ts';
import type { Lexicon } from '../../src/language/lexicon.ts';
import { likeliest } from '../../src/language/model.ts';
import { settle, type Learned } from '../../src/language/settle.ts';
import type { Place } from './score.ts';

const folds = 5;

/** Five-fold cross-validation: the share of places read right by a model that has not seen them, in per cent. */
export function heldOutScore(general: Lexicon, places: readonly Place[]): number {
  const cut = createCutter(general, new Map());
  const samples = places.map(({ text, at, reading }) => {
    const offset = [...text].slice(0, at).join('').length;
    const words = cut(text);
    const character = [...text][at] ?? '';
    return {
      text,
      at,
      words,
      character,
      reading: toneMarked(reading),
      features: features({ character, sentence: text, ...locate(words, offset) }),
    };
  });
  let right = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = learnFrom(samples.filter((_, index) => index % folds !== fold));
    right += samples
      .filter((_, index) => index % folds === fold)
      .filter(({ words, text, at, reading }) => {
        const syllables = settle(words, text, learned).flatMap(({ text: word, pinyin }) =>
          pinyin === undefined ? [...word] : [...pinyin],
        );
        return syllables[at]?.toLowerCase() === reading;
      }).length;
  }
  return (100 * right) / places.length;
}

function learnFrom(samples: readonly Sample[]): Learned {
  const model = learnModel(samples);
  return (place) => {
    const readings = model.get(place.character);
    return readings === undefined ? undefined : likeliest(readings, features(place));
  };
}
