import { expect, test } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import { languages } from '../../src/text/language.ts';

/** Every message by its path, functions by what they give for samples of their arguments. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const give = value as (...args: unknown[]) => string;
    return [[path, give(2, 3, 4, 5)]];
  }
  return Object.entries(value as object).flatMap(([key, each]) => texts(each, `${path}.${key}`));
}

test.each(languages)('no message is empty: %s', (language) => {
  const all = texts(messages[language], language);
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('both languages have the same messages', () => {
  const keys = languages.map((language) => texts(messages[language], '').map(([key]) => key));
  expect(keys[0]?.toSorted()).toEqual(keys[1]?.toSorted());
});

test('no English message has Chinese in it but those that lead to it', () => {
  const { otherLanguage, otherLanguageTitle, views, print, ...rest } = messages.en;
  const { forms, ...printing } = print;
  for (const text of [otherLanguage, otherLanguageTitle, views.zh, forms.zh])
    expect(text).toMatch(/\p{Script=Han}/u);
  expect(
    texts({ ...rest, printing, forms: [forms.both, forms.en, forms.words] }, 'en').filter(
      ([, text]) => /\p{Script=Han}/u.test(text),
    ),
  ).toEqual([]);
});

test.each([
  [1, '1 section'],
  [12, '12 sections'],
])('%i sections are counted in English as “%s”', (count, text) => {
  expect(messages.en.sectionCount(count)).toBe(text);
});

test.each([
  [50, 1, '50 words, 1 phrase or longer name'],
  [1, 0, '1 word, 0 phrases and longer names'],
])('%i words and %i phrases are counted in English as “%s”', (words, phrases, text) => {
  expect(messages.en.sectionWordsCount(words, phrases)).toBe(text);
  expect(messages.en.wordsCount(words, phrases)).toBe(`${text.replace(', ', ', and ')}.`);
});
