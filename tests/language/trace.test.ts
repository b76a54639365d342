import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../src/language/annotate.ts';
import { certainEnough } from '../../src/language/certainty.ts';
import type { Source } from '../../src/language/source.ts';
import { createTracer, type Origin } from '../../src/language/trace.ts';
import { lexiconOf, projectContent, transcribe } from './words.ts';

const lexicons = {
  general: (await projectContent()).lexicon,
  own: lexiconOf({ 在长: 'zài Cháng' }),
};
const annotate = createAnnotator(lexicons);
const trace = createTracer(lexicons);

/** Where the reading of the character in brackets comes from. */
function originIn(marked: string): Origin | undefined {
  const at = marked.indexOf('[');
  const characters = trace(marked.replace(/[[\]]/gu, '')).flatMap(({ text, origins }) =>
    [...text].map((_, index) => origins?.[index]),
  );
  return characters[at];
}

describe('a reading comes from', () => {
  test.each<[Source, string]>([
    ['own', '留在[长]工作'],
    ['general', '华[为]公司'],
    ['dictionary', '在银[行]工作'],
    ['rule', '努力[为]农民增收创造条件'],
    ['cue', '发行20[只]债券'],
    ['model', '来[了]一位客人'],
    ['usual', '天[更]蓝了'],
  ])('%s: %s', (source, marked) => {
    expect(originIn(marked)?.source).toBe(source);
  });
});

describe('certain enough is', () => {
  test.each([
    ['what the article’s lexicon has', '留在[长]工作'],
    ['what the general lexicon has', '[华]为公司'],
    ['a character with one reading', '我们的[房]屋'],
    ['a common word of the dictionaries', '在银[行]工作'],
    ['a word whose reading the model shares', '提高生产效[率]'],
    ['a rule the model agrees with', '主要任务[为]植树造林'],
    ['a usual reading that did well in news', '天[更]蓝了'],
  ])('%s: %s', (_, marked) => {
    expect(originIn(marked)?.certainty).toBeGreaterThanOrEqual(certainEnough);
  });
});

describe('not certain enough is', () => {
  test.each([
    ['what the model hardly tells', '一碗[参]鸡汤'],
    ['what has been wrong in news', '张[相]来了'],
    ['a character with a cue for a rare reading', '推动图书通借通[还]'],
  ])('%s: %s', (_, marked) => {
    const { certainty = 1, source } = originIn(marked) ?? {};
    expect(source).not.toBe('own');
    expect(certainty).toBeLessThan(certainEnough);
  });
});

const sentences = fc
  .array(
    fc.constantFrom(
      '长',
      '春',
      '为',
      '地',
      '行',
      '银',
      '得',
      '一',
      '，',
      '2020',
      'GDP',
      '𠮷',
      '重',
      '着',
    ),
  )
  .map((all) => all.join(''));

test('the words are those of the annotator, each reading with a source and a probability', () => {
  fc.assert(
    fc.property(sentences, (sentence) => {
      const words = trace(sentence);
      expect(transcribe(words)).toBe(transcribe(annotate(sentence)));
      for (const { pinyin = [], origins = [] } of words) {
        expect(origins).toHaveLength(pinyin.length);
        for (const { certainty } of origins) {
          expect(certainty).toBeGreaterThan(0);
          expect(certainty).toBeLessThanOrEqual(1);
        }
      }
    }),
    { seed: 20200108, numRuns: 300 },
  );
});
