import { expect, test } from 'vitest';
import { numberNotes } from '../../src/article/number-notes.ts';
import type { Term } from '../../src/article/terms.ts';

const term = (id: string): Term => ({
  id,
  zh: id,
  en: [id],
  kind: 'name',
  note: { zh: id, en: id },
});
const link = (id: string, words: string): string =>
  `<a class="term" href="#note-${id}">${words}</a>`;

test('the first mention in each language has the number, later ones are plain', () => {
  const pair = (id: string, zh: string, en: string) => ({ id, zh, en });
  const section = {
    terms: [term('heading'), term('bridge'), term('town')],
    paragraphs: [
      [
        pair('p1.1', `${link('town', '城')}和${link('bridge', '桥')}`, 'a town'),
        pair('p1.2', link('town', '城'), `${link('town', 'Town')}, ${link('town', 'town')}`),
      ],
      [pair('p2.1', '无', link('other', 'other'))],
    ],
  };
  const paragraphs = numberNotes(
    section,
    ({ id, number, language, html }) => `[${html} ${id} ${number} ${language}]`,
  );
  expect(
    paragraphs.map(({ notes }) => notes.map(({ number, term: { id } }) => `${number} ${id}`)),
  ).toEqual([['1 town', '2 bridge'], []]);
  expect(paragraphs.map(({ pairs }) => pairs)).toEqual([
    [
      pair('p1.1', '[城 town 1 zh]和[桥 bridge 2 zh]', 'a town'),
      pair('p1.2', '城', '[Town town 1 en], town'),
    ],
    [pair('p2.1', '无', 'other')],
  ]);
});
