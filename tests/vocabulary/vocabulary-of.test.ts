import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../src/language/annotate.ts';
import { articleOf, entryOf, vocabularyOfArticle, vocabularyOfLines } from './sample.ts';

const inRailway = 'part of 中东铁路, Chinese Eastern Railway';
const asia = 'Asia (abbr. for Yaxiya)';

const ids = (...lines: string[]): string[] =>
  vocabularyOfLines(...lines).entries.map(({ id }) => id);

describe('words', () => {
  test('stand in the order they occur, the title and headings first; digits and marks are none', () => {
    expect(ids('2020年，经济 GDP 发展。')).toEqual(['长春', '标题', '年', '经济', '发展']);
  });

  test('are counted over sentences and headings, and shown in the first sentence', () => {
    const article = articleOf({
      one: [{ zh: '建设长春。', en: 'Build Changchun.' }],
      two: [
        { zh: '经济发展。', en: 'The economy develops.' },
        { zh: '发展长春。', en: '[untranslated]' },
      ],
    });
    const { entries } = vocabularyOfArticle(article);
    expect(entryOf(entries, '发展')).toMatchObject({
      count: 3,
      sections: ['one', 'two'],
      first: { section: 'two', sentence: 'p1.1', zh: '经济发展。', en: 'The economy develops.' },
    });
    expect(entryOf(entries, '长春')).toMatchObject({ count: 3, first: { sentence: 'p1.1' } });
  });

  test('know where each section has them first, and where their line may be cut', () => {
    const article = articleOf({
      one: [{ zh: '建设长春，习近平。', en: '' }],
      two: [{ zh: '长春建设。', en: '' }],
    });
    const { entries } = vocabularyOfArticle(article);
    const ranks = ['长春', '建设'].map((id) => entryOf(entries, id).ranks ?? []);
    expect(ranks[0]).toHaveLength(2);
    expect(ranks[0]?.[0]).toBeLessThan(ranks[1]?.[0] ?? 0);
    expect(ranks[0]?.[1]).toBeLessThan(ranks[1]?.[1] ?? 0);
    expect(entryOf(entries, '建设').first.cuts).toEqual([0, 2, 4, 5, 8]);
  });

  test('of a heading alone are shown in the heading; English still to come is empty', () => {
    const { entries } = vocabularyOfArticle(
      articleOf({ one: [{ zh: '建设。', en: '[untranslated] Old words' }] }),
    );
    expect(entryOf(entries, '发展').first).toMatchObject({
      section: 'one',
      start: 0,
      zh: '发展',
      en: 'Development',
    });
    expect(entryOf(entries, '建设').first.en).toBe('');
  });

  test('written alike and read differently are two, told apart by their reading', () => {
    expect(ids('成为长春。', '为民。')).toContain('为');
    const { entries } = vocabularyOfLines('以长春为中心。', '为民。');
    expect(entryOf(entries, '为-wéi').senses).toEqual(['to be']);
    expect(entryOf(entries, '为-wèi').senses).toEqual(['for']);
  });

  test.each([
    ['a place is a name', '建设长春', '长春', 'Chángchūn', ['Changchun, capital of Jilin'], true],
    ['its 市 is not', '长春市', '市', 'shì', ['market', 'city'], undefined],
    ['nor is 新 before a name', '新中国', '新', 'xīn', ['new'], undefined],
    ['a surname is', '习近平', '习', 'Xí', ['surname Xi', 'to practice'], true],
    ['so is what no dictionary has', '习近平', '近平', 'Jìnpíng', ['(name)'], true],
    ['or only a longer one', '中东铁路', '中东', 'Zhōngdōng', [inRailway], true],
    ['unless it tells that one apart', '亚洲一号', '亚洲', 'Yàzhōu', [asia], true],
    ['乐团 in a name is a common noun', '长影乐团', '乐团', 'yuètuán', ['orchestra'], undefined],
  ])('%s', (_, line, id, pinyin, senses, name) => {
    const { entries } = vocabularyOfLines(line);
    expect(entryOf(entries, id)).toMatchObject({ pinyin, senses, ...(name && { name }) });
    expect(entryOf(entries, id).name).toBe(name);
  });

  test('the dictionary lacks and that have a suffix are no names', () => {
    const { entries } = vocabularyOfLines('长吉先导区');
    const { name, pinyin, parts } = entryOf(entries, '先导区');
    expect([name, pinyin]).toEqual([undefined, 'xiāndǎoqū']);
    expect(parts.map(({ senses }) => senses[0])).toEqual(['to lead the way', 'area; zone']);
  });

  test('that count come with their sense as a classifier, but not before a mark', () => {
    const senses = (line: string) => entryOf(vocabularyOfLines(line).entries, '所').senses[0];
    expect(senses('158所学校')).toMatch(/^classifier/);
    expect(senses('“五所”')).toBe('place');
  });

  test('mean what the editors say', () => {
    expect(entryOf(vocabularyOfLines('建设').entries, '标题').senses).toEqual(['heading']);
  });

  test('the dictionary lacks are explained by their parts', () => {
    const { entries } = vocabularyOfLines('贫困户');
    expect(entryOf(entries, '贫困户')).toMatchObject({
      senses: [],
      parts: [
        { text: '贫困', pinyin: 'pínkùn', senses: ['impoverished'] },
        { text: '户', pinyin: 'hù', senses: ['household'] },
      ],
    });
  });
});

describe('compounds', () => {
  test('are the terms, and mean what they are rendered as', () => {
    const { compounds } = vocabularyOfLines('全方位振兴');
    expect(compounds).toHaveLength(1);
    expect(compounds[0]).toMatchObject({
      id: '全方位振兴',
      pinyin: 'quánfāngwèi zhènxīng',
      senses: ['all-round revitalization', 'full revitalization'],
      term: 'all-round-revitalization',
      parts: [
        { text: '全方位', senses: ['comprehensive'] },
        { text: '振兴', senses: ['to revive'] },
      ],
    });
  });

  test('are as hard as the hardest of their words, and made of the terms within them', () => {
    const { compounds } = vocabularyOfLines('中东铁路建筑群', '经济发展');
    expect(entryOf(compounds, '中东铁路建筑群').parts.map(({ text }) => text)).toEqual([
      ...['中东铁路', '建筑群'],
    ]);
    expect(entryOf(compounds, '经济发展').level).toBe(1);
  });

  test.each([
    ['a headword', '经济发展', [['经济发展', 'jīngjì fāzhǎn', undefined]]],
    ['a name of the lexicon', '长影乐团', [['长影乐团', 'Chángyǐng Yuètuán', true]]],
    ['two characters that only look like one', '万名', []],
    ['a stretch of the lexicon that is no name', '为民', []],
    ['words that a mark parts', '经济，发展', []],
  ])('%s: %s', (_, line, expected) => {
    const { compounds } = vocabularyOfLines(line);
    expect(compounds.map(({ text, pinyin, name }) => [text, pinyin, name])).toEqual(expected);
  });
});

test('every word of any text is counted once for each time it occurs', () => {
  const annotate = createAnnotator();
  const word = fc.constantFrom('长春', '发展', '经济', '，', '2020', 'GDP', '为', '建设');
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1 }), { minLength: 1, maxLength: 4 }),
      (lines) => {
        const texts = lines.map((words) => words.join(''));
        const { entries } = vocabularyOfLines(...texts);
        const expected = ['长春', '标题', ...texts]
          .flatMap(annotate)
          .filter(({ pinyin }) => pinyin !== undefined);
        expect(entries.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      },
    ),
    { numRuns: 50 },
  );
});
