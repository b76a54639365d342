import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/article/terms-of.ts';
import { findRenderings, findTerms, type Occurrence } from '../../src/article/find-terms.ts';
import { parseTerms, type Term } from '../../src/article/terms.ts';

const term = (id: string, zh: string, ...en: string[]): Term => ({
  id,
  zh,
  en,
  kind: 'name',
  note: { zh: '例。', en: 'An example.' },
});
const studio = term('studio', '长影', 'Changchun Film Studio');
const orchestra = term('orchestra', '长影乐团', 'Changchun Film Studio Orchestra', 'the orchestra');
const city = term('city', '长春', 'Changchun');
const spring = term('spring', '春影', 'spring film');
const all = [studio, orchestra, city, spring];

const found = (text: string, occurrences: Occurrence[]) =>
  occurrences.map((each) => `${each.term.id} ${text.slice(each.start, each.end)}`);

describe('terms in Chinese', () => {
  test.each([
    ['长影在长春', ['studio 长影', 'city 长春']],
    ['长影乐团', ['orchestra 长影乐团']],
    ['长春影', ['city 长春']],
    ['长影长影', ['studio 长影', 'studio 长影']],
    ['长', []],
    ['', []],
  ])('%s: in order, of those that overlap the first, then the longest: %j', (text, terms) => {
    expect(found(text, findTerms(text, all))).toEqual(terms);
  });

  test('the order of the list does not matter', () => {
    expect(found('长影乐团', findTerms('长影乐团', all.toReversed()))).toEqual([
      'orchestra 长影乐团',
    ]);
  });
});

describe('renderings in English', () => {
  test.each([
    ['Changchun Film Studio Orchestra', ['orchestra Changchun Film Studio Orchestra']],
    ['The Orchestra of CHANGCHUN', ['orchestra The Orchestra', 'city CHANGCHUN']],
    ['Changchun’s film', ['city Changchun']],
    ['Changchun Film Studio’s Orchestra', ['orchestra Changchun Film Studio’s Orchestra']],
    ['“Changchun,”', ['city Changchun']],
    ['Changchuner, Changchun2', []],
    ['Xchangchun', []],
    ['ÉChangchun', []],
  ])('%s: whole words, large and small letters alike: %j', (text, terms) => {
    expect(found(text, findRenderings(text, all))).toEqual(terms);
  });

  test('stand where they stand, though a letter’s small form is longer', () => {
    const text = 'İİ Changchun';
    expect(found(text, findRenderings(text, [city]))).toEqual(['city Changchun']);
  });
});

describe('the terms file', () => {
  const entry = (id: string, zh: string) =>
    `- {id: ${id}, zh: ${zh}, en: [x], kind: name, note: {zh: 例, en: e}}\n`;

  test('gives its terms and where they stand', () => {
    const { terms, findings, positionOf } = parseTerms(
      't.yaml',
      entry('a', '甲乙') + entry('b', '丙丁'),
    );
    expect(findings).toEqual([]);
    expect(terms.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(positionOf(1)).toEqual({ line: 2, column: 3 });
  });

  test.each([
    ['an id twice', entry('a', '甲乙') + entry('a', '丙丁'), 'term-duplicate', 2, 4],
    ['a term twice', entry('a', '甲乙') + entry('b', '甲乙'), 'term-duplicate', 2, 11],
    ['a term of one character', entry('a', '甲'), 'yaml-schema', 1, 11],
    ['an id with capitals', entry('A', '甲乙'), 'yaml-schema', 1, 4],
    ['no rendering', entry('a', '甲乙').replace('[x]', '[]'), 'yaml-schema', 1, 19],
  ])('%s is a finding', (_what, text, rule, line, column) => {
    const { findings } = parseTerms('t.yaml', text);
    expect(findings).toMatchObject([{ file: 't.yaml', rule, line, column }]);
  });

  test('may be empty', () => {
    expect(parseTerms('t.yaml', '[]')).toMatchObject({ terms: [], findings: [] });
  });
});

test('sections have each term once, in the order they occur', () => {
  const pair = (zh: string) => ({ zh, en: '' });
  const section = {
    name: '01-a',
    slug: 'a',
    heading: { zh: ['春影'], en: ['x'] },
    paragraphs: [[pair('**长**春'), pair('长影乐团')], [pair('长春和长影')]],
  };
  expect(termsOf([section, section], all)).toEqual([spring, city, orchestra, studio]);
});
