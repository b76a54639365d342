import { createCutter } from '../../src/language/cut.ts';
import { features } from '../../src/language/features.ts';
import { learnModel } from '../../src/language/learn/learn-model.ts';
import type { Sample } from '../../src/language/learn/learn.ts';
import { locate } from '../../src/language/learn/samples.ts';
import { toneMarked } from '../../src/language/learn/tone-marked.ts';
import type { Lexicon } from '../../src/language/lexicon.ts';
import { likeliest } from '../../src/language/model.ts';
import { plainSyllable } from '../../src/language/pinyin-syllables.ts';
import { settle, type Learned } from '../../src/language/settle.ts';
import type { Place } from './score.ts';

const folds = 5;

/** A place read otherwise than its label says. */
export interface Wrong {
  character: string;
  class: 'neutral tone' | 'word' | 'rule, cue or model';
}

/** Five-fold cross-validation: the places read wrong by a model that has not seen them. */
export function wrongHeldOut(general: Lexicon, places: readonly Place[]): Wrong[] {
  const cut = createCutter(general, new Map());
  const samples = places.map(({ text, at, reading }) => {
    const offset = [...text].slice(0, at).join('').length;
    const words = cut(text);
    const character = [...text][at] ?? '';
    const place = { character, sentence: text, ...locate(words, offset) };
    return { ...place, place: at, reading: toneMarked(reading), features: features(place) };
  });
  return Array.from({ length: folds }, (_, fold) => {
    const learned = learnFrom(samples.filter((_, index) => index % folds !== fold));
    return samples
      .filter((_, index) => index % folds === fold)
      .flatMap(({ words, sentence, place, index, character, reading }): Wrong[] => {
        const found = syllablesOf(words, sentence, learned)[place]?.toLowerCase() ?? '';
        if (found === reading) return [];
        const open = words[index]?.open === true;
        return [{ character, class: classOf(found, reading, open) }];
      });
  }).flat();
}

function syllablesOf(
  words: Parameters<typeof settle>[0],
  text: string,
  learned: Learned,
): readonly string[] {
  return settle(words, text, learned).flatMap(({ text: word, pinyin }) =>
    pinyin === undefined ? [...word] : [...pinyin],
  );
}

function classOf(found: string, reading: string, open: boolean): Wrong['class'] {
  if (open) return 'rule, cue or model';
  const toneless = found === plainSyllable(reading) || reading === plainSyllable(found);
  return toneless ? 'neutral tone' : 'word';
}

function learnFrom(samples: readonly Sample[]): Learned {
  const model = learnModel(samples);
  return (place) => {
    const readings = model.get(place.character);
    return readings === undefined ? undefined : likeliest(readings, features(place));
  };
}
