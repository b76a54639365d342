import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../src/language/annotate.ts';
import { countHan, isHan } from '../../src/text/characters.ts';
import { lexiconOf, projectContent, transcribe } from './words.ts';

const general = (await projectContent()).lexicon;
const annotate = createAnnotator({ general });
const spelled = /^\p{Script=Latin}[\p{Script=Latin}\p{Mn}]*$/u;
const runs = { seed: 20200108, numRuns: 300 };

/** The 6,763 characters of GB/T 2312, which are those in use. */
const inUse = [
  ...new TextDecoder('gbk').decode(
    Uint8Array.from({ length: 72 * 94 * 2 }, (_, index) =>
      index % 2 === 0 ? 0xb0 + Math.floor(index / 188) : 0xa1 + (Math.floor(index / 2) % 94),
    ),
  ),
].filter(isHan);
const commonHan = fc.constantFrom(...inUse);
const pieces = fc.oneof(
  { weight: 4, arbitrary: commonHan },
  { weight: 2, arbitrary: fc.constantFrom('长春', '为', '地', '一', '不', '〇', '，', '。', '“') },
  fc.constantFrom('\n', '\r\n', ' ', '\u3000', '\t', '2020', '5.4%', 'GDP', 'é', 'e\u0301', '𠮷'),
  fc.constantFrom('😀', '👩‍👩‍👧', '\ud83d', '\ude00', '\u0000', '\u200b', '\ufeff', '々', '⺀', '㐀'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const sentences = fc.array(pieces, { maxLength: 24 }).map((all) => all.join(''));

describe('in any sentence', () => {
  test('the words joined are the sentence', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        const words = annotate(sentence);
        expect(words.map(({ text }) => text).join('')).toBe(sentence);
      }),
      runs,
    );
  });

  test('no word is empty', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        expect(annotate(sentence).filter(({ text }) => text === '')).toEqual([]);
      }),
      runs,
    );
  });

  test('a word with readings has one a character, and is Han throughout', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        for (const { text, pinyin } of annotate(sentence)) {
          if (pinyin === undefined) continue;
          expect(pinyin).toHaveLength([...text].length);
          expect(countHan(text)).toBe([...text].length);
        }
      }),
      runs,
    );
  });

  test('every Han character in use has one reading, in letters', () => {
    fc.assert(
      fc.property(fc.array(commonHan, { maxLength: 20 }), (characters) => {
        const syllables = annotate(characters.join('')).flatMap(({ pinyin }) => pinyin ?? []);
        expect(syllables).toHaveLength(characters.length);
        for (const syllable of syllables) expect(syllable).toMatch(spelled);
      }),
      runs,
    );
  });
});

test('each of the 6,763 characters in use has a reading by itself', () => {
  expect(inUse).toHaveLength(6763);
  const without = inUse.filter(
    (character) => !spelled.test(annotate(character)[0]?.pinyin?.[0] ?? ''),
  );
  expect(without).toEqual([]);
});

test.each(['𠀀', '㐀', '⺀'])('%s, whose reading is not known, has none', (character) => {
  expect(annotate(character)).toEqual([{ text: character }]);
});

test('nothing has no words', () => {
  expect(annotate('')).toEqual([]);
});

describe('readings', () => {
  test.each([
    ['长春，', '长春|Cháng-chūn ，'],
    ['展望2020', '展望|zhǎn-wàng 2020'],
    ['5.4%', '5.4 %'],
    ['——从', '—— 从|cóng'],
    ['，《长春', '， 《 长春|Cháng-chūn'],
    ['GDP增长', 'GDP 增长|zēng-zhǎng'],
    ['中国东北', '中国|Zhōng-guó 东北|Dōng-běi'],
    ['女儿', '女儿|nǚ-ér'],
    ['绿色', '绿色|lǜ-sè'],
    ['旅游', '旅游|lǚ-yóu'],
    ['音乐', '音乐|yīn-yuè'],
    ['快乐', '快乐|kuài-lè'],
    ['银行', '银行|yín-háng'],
    ['都在首都', '都|dōu 在|zài 首都|shǒu-dū'],
  ])('%s is read %s', (sentence, transcript) => {
    expect(transcribe(annotate(sentence))).toBe(transcript);
  });

  test.each([
    ['一定', '一定|yī-dìng'],
    ['一个', '一|yī 个|gè'],
    ['不是', '不是|bù-shì'],
    ['不断', '不断|bù-duàn'],
    ['看一看', '看一看|kàn-yī-kàn'],
  ])('%s keeps the base tone of 一 and 不: %s', (sentence, transcript) => {
    expect(transcribe(annotate(sentence))).toBe(transcript);
  });
});

describe('lexicons', () => {
  const entries = { 早市: 'Zǎoshì', 河上: 'hé shàng' };

  test('a general entry gives a word its reading and capitals', () => {
    const own = createAnnotator({ general: lexiconOf(entries) });
    expect(transcribe(own('去早市'))).toBe('去|qù 早市|Zǎo-shì');
  });

  test('a general entry of two words is cut into them', () => {
    const own = createAnnotator({ general: lexiconOf({ 长春市: 'Chángchūn Shì' }) });
    expect(transcribe(own('长春市'))).toBe('长春|Cháng-chūn 市|Shì');
  });

  test('an article’s own entry wins over a general one', () => {
    const both = createAnnotator({
      general: lexiconOf(entries),
      own: lexiconOf({ 早市: 'zǎo Shì' }),
    });
    expect(transcribe(both('去早市'))).toBe('去|qù 早|zǎo 市|Shì');
  });

  test('an article’s own entry wins over a longer general one', () => {
    const both = createAnnotator({
      general: lexiconOf({ 长春市政府: 'Chángchūnshì Zhèngfǔ' }),
      own: lexiconOf({ 长春: 'Cháng Chūn' }),
    });
    expect(transcribe(both('长春市'))).toMatch(/^长\|Cháng 春\|Chūn /);
  });

  test('of own entries the longest is taken', () => {
    const own = createAnnotator({ own: lexiconOf({ 长影: 'Chángyǐng', 长影乐: 'Chángyǐng yuè' }) });
    expect(transcribe(own('长影乐'))).toBe('长影|Cháng-yǐng 乐|yuè');
  });

  test('one annotator’s entries are not another’s', () => {
    createAnnotator({ general: lexiconOf({ 走去: 'Zǒuqù' }) });
    expect(transcribe(createAnnotator()('走去'))).not.toContain('Zǒu');
  });
});
