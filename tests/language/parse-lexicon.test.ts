import { expect, test } from 'vitest';
import { parseLexicon } from '../../src/language/parse-lexicon.ts';

test('a lexicon has the words of each stretch', () => {
  const { lexicon, findings } = parseLexicon(
    'lexicon.yaml',
    '# Places\n长春: Chángchūn\n长春市: Chángchūn Shì\n',
  );
  expect(findings).toEqual([]);
  expect([...lexicon]).toEqual([
    ['长春', [{ text: '长春', pinyin: ['Cháng', 'chūn'] }]],
    [
      '长春市',
      [
        { text: '长春', pinyin: ['Cháng', 'chūn'] },
        { text: '市', pinyin: ['Shì'] },
      ],
    ],
  ]);
});

test.each([
  ['', 0],
  ['# nothing yet\n', 0],
  ['{}', 0],
])('%j is an empty lexicon', (text, count) => {
  const { lexicon, findings } = parseLexicon('lexicon.yaml', text);
  expect(findings).toEqual([]);
  expect(lexicon.size).toBe(count);
});

test.each([
  ['a syllable too few', '早市: zǎo', 'lexicon-reading', 2],
  ['another character’s reading', '早市: wǎnshì', 'lexicon-reading', 2],
  ['Latin letters in the stretch', 'A座: A zuò', 'lexicon-reading', 2],
  ['punctuation in the stretch', '早市，: zǎoshì', 'lexicon-reading', 2],
  ['a reading that is not text', '早市: [zǎo, shì]', 'yaml-schema', 2],
  ['an entry twice', '长春: Chángchūn', 'yaml-syntax', 2],
])('%s is a finding on its line', (_what, entry, rule, line) => {
  const { findings } = parseLexicon('lexicon.yaml', `长春: Chángchūn\n${entry}\n`);
  expect(findings).toMatchObject([{ file: 'lexicon.yaml', line, column: 1, rule }]);
});

test('an article’s own lexicon may name the surroundings of a stretch, the general one may not', () => {
  const text = '建设，[为]3.4万: wèi\n';
  expect([...parseLexicon('lexicon.yaml', text, 'own').lexicon]).toEqual([
    ['建设，[为]3.4万', [{ text: '为', pinyin: ['wèi'] }]],
  ]);
  expect(parseLexicon('lexicon.yaml', text).findings).toMatchObject([{ rule: 'lexicon-reading' }]);
});

test('entries beside a faulty one are kept', () => {
  const { lexicon } = parseLexicon('lexicon.yaml', '早市: zǎo\n长春: Chángchūn\n');
  expect([...lexicon.keys()]).toEqual(['长春']);
});
