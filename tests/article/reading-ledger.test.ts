import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnnotatedText } from '../../src/article/annotated-texts.ts';
import { countReadings, openReadings } from '../../src/article/reading-ledger.ts';
import { createAnnotator } from '../../src/language/annotate.ts';
import {
  createSkimmer,
  createTracer,
  type Trace,
  type TracedWord,
} from '../../src/language/trace.ts';
import { lexiconOf, projectContent, transcribe } from '../language/words.ts';

function textsOf(texts: readonly string[]): AnnotatedText[] {
  return texts.map((text, line) => ({ text, place: { section: '01-a', part: 'body', line } }));
}

/** A sentence as words with readings, `大家|dà-jiā 都|dōu? ，`; those with a question mark are uncertain. */
function wordsOf(transcript: string): TracedWord[] {
  return transcript.split(' ').map((cell) => {
    const [text = '', spelling] = cell.split('|');
    if (spelling === undefined) return { text };
    const syllables = spelling.split('-');
    return {
      text,
      pinyin: syllables.map((syllable) => syllable.replace('?', '')),
      origins: syllables.map((syllable) => ({
        source: 'usual',
        certainty: syllable.endsWith('?') ? 0.5 : 1,
      })),
    };
  });
}

/** The texts of an article in which words are cut and read as the transcripts say. */
function article(...transcripts: string[]): { texts: AnnotatedText[]; trace: Trace } {
  const sentences = new Map(
    transcripts.map((transcript) => {
      const words = wordsOf(transcript);
      return [words.map(({ text }) => text).join(''), words];
    }),
  );
  return {
    texts: textsOf([...sentences.keys()]),
    trace: (sentence) => sentences.get(sentence) ?? [],
  };
}

/** The entries proposed for an article's open readings. */
function entriesOf(...transcripts: string[]): string[] {
  const { texts, trace } = article(...transcripts);
  return openReadings(texts, trace).map(({ entry }) => `${entry.stretch}: ${entry.spelling}`);
}

describe('the entry proposed for a reading', () => {
  test('is its word', () => {
    expect(entriesOf('他|tā 同行|tóng-xíng?')).toEqual(['同行: tóngxíng']);
  });

  test('is its character with a word beside it', () => {
    expect(entriesOf('喝|hē 参|shēn? 鸡汤|jī-tāng')).toEqual(['参鸡汤: shēn jītāng']);
    expect(entriesOf('居民|jū-mín 都|dōu? ，')).toEqual(['居民都: jūmín dōu']);
  });

  test('names its surroundings where no word is beside it', () => {
    expect(entriesOf('建设|jiàn-shè ， 为|wèi? 3.4 万|wàn 人|rén')).toEqual(['建设，[为]3.4: wèi']);
  });

  test('is given to each place it holds for', () => {
    expect(entriesOf('喝|hē 参|shēn? 鸡汤|jī-tāng', '煮|zhǔ 参|shēn? 鸡汤|jī-tāng')).toEqual([
      '参鸡汤: shēn jītāng',
      '参鸡汤: shēn jītāng',
    ]);
  });

  test('is longer where it would cut a word elsewhere', () => {
    expect(entriesOf('同行|tóng-xíng? 一天|yī-tiān', '共同|gòng-tóng 行动|xíng-dòng')).toEqual([
      '同行一天: tóngxíng yītiān',
    ]);
  });

  test('is longer where it is read otherwise elsewhere', () => {
    expect(entriesOf('与|yǔ 同行|tóng-háng? 谈|tán', '同行|tóng-xíng 一天|yī-tiān')).toEqual([
      '同行谈: tóngháng tán',
    ]);
  });

  test('leaves words alone that another entry has', () => {
    expect(entriesOf('大家|dà-jiā 都|dōu? 得|dé? 奖|jiǎng')).toEqual([
      '大家都: dàjiā dōu',
      '大家都[得]奖: dé',
    ]);
  });
});

test('a reading says where it stands, what it is and where it comes from', () => {
  const { texts, trace } = article('𠮷|jí 都|dōu? 来|lái');
  expect(openReadings(texts, trace)).toMatchObject([
    { text: '𠮷都来', at: 2, character: '都', syllable: 'dōu', source: 'usual', certainty: 0.5 },
  ]);
});

test('readings are counted with and without the article’s lexicon', () => {
  const sure = article('大家|dà-jiā 都|dōu 来|lái');
  const unsure = article('大家|dà-jiā 都|dōu? 来|lái');
  expect(countReadings(sure.texts, { withOwn: sure.trace, withoutOwn: unsure.trace })).toEqual({
    polyphones: 1,
    uncertain: 1,
    open: 0,
  });
});

const general = (await projectContent()).lexicon;
const pieces =
  '参 鸡汤 都 大家 高兴 丽 金 校 飞 ， 2020 得 说 为 他 国 行 银 干 劲 “ 。 省 新 冠 区';
const sentences = fc
  .array(fc.constantFrom(...pieces.split(' ')), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''));

test('with the proposed entries nothing is open, and nothing is read otherwise', () => {
  const trace = createTracer({ general });
  const annotate = createAnnotator({ general });
  const syllables = (words: readonly TracedWord[]): string =>
    words.flatMap(({ pinyin = [] }) => pinyin).join(' ');
  fc.assert(
    fc.property(sentences, (sentence) => {
      const texts = textsOf([sentence]);
      const entries = openReadings(texts, trace).map(({ entry }) => entry);
      const own = lexiconOf(
        Object.fromEntries(entries.map(({ stretch, spelling }) => [stretch, spelling])),
      );
      const confirmed = createTracer({ general, own });
      expect(openReadings(texts, confirmed)).toEqual([]);
      expect(syllables(confirmed(sentence))).toBe(syllables(annotate(sentence)));
    }),
    { seed: 20200108, numRuns: 12 },
  );
}, 60_000);

test('skimming finds the texts that have open readings', () => {
  const own = lexiconOf({ 大家都: 'dàjiā dōu', '省[新]冠': 'xīn' });
  const trace = createTracer({ general, own });
  const skim = createSkimmer({ general, own });
  fc.assert(
    fc.property(fc.array(sentences, { maxLength: 4 }), (some) => {
      const texts = textsOf(some);
      expect(openReadings(texts, trace, skim)).toEqual(openReadings(texts, trace));
    }),
    { seed: 20200108, numRuns: 300 },
  );
  // What has no polyphone is left whole.
  expect(skim('金山区，都来').map(({ text }) => text)).toEqual(['金山区', '，', '都', '来']);
}, 60_000);

test('the words of a text are those of its transcript', () => {
  expect(transcribe(wordsOf('大家|dà-jiā 都|dōu? ，'))).toBe('大家|dà-jiā 都|dōu ，');
});
