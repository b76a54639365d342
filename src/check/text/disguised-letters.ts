import type { Language } from '../../text/language.ts';

export interface DisguisedLetter {
  at: number;
  character: string;
  name: string;
  expected: string;
}

/** Letters of other scripts that look like Latin ones. */
const cyrillic = { other: 'АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝ', latin: 'ABESIJKMHOPCTYXaesijopcyxhdqw' };
const greek = { other: 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧιοκνρυ', latin: 'ABEZHIKMNOPTYXiokvpu' };
const latinFor = new Map(
  [cyrillic, greek].flatMap(({ other, latin }) =>
    [...other].map((letter, index) => [letter, latin.charAt(index)] as const),
  ),
);

/** Most texts have none of these, which is quick to see. */
const possible = /[\p{Script=Cyrillic}\p{Script=Greek}\p{M}\u{1D400}-\u{1D7FF}Ａ-Ｚａ-ｚ]/u;
const alphabetic = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu;
const mathematical = /[\u{1D400}-\u{1D7FF}]/gu;
const wide = /[Ａ-Ｚａ-ｚ]/gu;
/** Vietnamese has two marks on a letter. */
const pile = /\p{M}{3,}/gu;

/** Letters that pass for others: foreign ones within Latin words, bold ones of mathematics, wide ones in English, letters under piles of marks. */
export function disguisedLetters(text: string, language: Language): DisguisedLetter[] {
  if (!possible.test(text)) return [];
  return [
    ...[...text.matchAll(alphabetic)].flatMap(({ 0: word, index }) => foreignIn(word, index)),
    ...named(text, mathematical, 'a letter of mathematics'),
    ...(language === 'en' ? named(text, wide, 'a full-width letter') : []),
    ...[...text.matchAll(pile)].map(({ 0: marks, index }) => ({
      at: index,
      character: marks,
      name: 'a pile of marks on one letter',
      expected: 'at most two',
    })),
  ];
}

function foreignIn(word: string, start: number): DisguisedLetter[] {
  if (!/\p{Script=Latin}/u.test(word)) return [];
  return [...word].flatMap((character, index) => {
    const latin = latinFor.get(character);
    if (latin === undefined) return [];
    const name = 'a letter of another script in a Latin word';
    return [{ at: start + index, character, name, expected: `“${latin}”` }];
  });
}

function named(text: string, pattern: RegExp, name: string): DisguisedLetter[] {
  return [...text.matchAll(pattern)].map(({ 0: character, index }) => ({
    at: index,
    character,
    name,
    expected: `“${character.normalize('NFKC')}”`,
  }));
}
