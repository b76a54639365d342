import type { Language } from '../text/language.ts';
import { indexed, phraseWords, pinyinPhraseWords } from './index-words.ts';
import type { Unit } from './query.ts';
import { umlautOf, type Syllable } from './syllables.ts';

export interface LookUps {
  /** What to ask for, as Pagefind takes it: whole words in quotation marks, else the start of one. */
  terms: string[];
  /** The one language whose index can have it; absent if either can. */
  only?: Language;
}

/** How many letters of a word that may differ by one are taken as they are. */
const nearStart = 3;

/** The look-ups for a unit: a section that has it answers to one of them, and so may some that have it not. */
export function lookUpsOf(unit: Unit): LookUps {
  switch (unit.kind) {
    case 'phrase': {
      const words = phraseWords(unit.elements);
      return { terms: [words.length > 0 ? quote(words) : textOf(unit)], only: 'zh' };
    }
    case 'pinyin':
      return { terms: pinyinLookUps(unit.cuts), only: 'zh' };
    case 'near':
      return { terms: [unit.word.slice(0, nearStart)], only: 'en' };
    case 'quoted':
      return { terms: [quote(unit.stems.map(indexed))], only: 'en' };
    case 'word': {
      const words = [...new Set([unit.word, unit.stem].map(indexed))];
      const whole = words.map((word) => quote([word]));
      return {
        terms: [...whole, ...pinyinLookUps(unit.cuts), ...(unit.open ? [unit.word] : [])],
      };
    }
  }
}

function textOf({ elements }: Extract<Unit, { kind: 'phrase' }>): string {
  return elements.map(({ text }) => text).join('');
}

function pinyinLookUps(cuts: readonly (readonly Syllable[])[]): string[] {
  return cuts.flatMap((cut) => withUmlauts(cut).map(pinyinLookUp));
}

/** A word of pinyin, and with each ü that u may stand for: `luse` → lu se, lü se. */
function withUmlauts(cut: readonly Syllable[]): Syllable[][] {
  return cut.reduce<Syllable[][]>(
    (words, syllable) => {
      const umlaut = umlautOf(syllable.plain);
      const spellings =
        umlaut === undefined ? [syllable] : [syllable, { ...syllable, plain: umlaut }];
      return words.flatMap((word) => spellings.map((each) => [...word, each]));
    },
    [[]],
  );
}

function pinyinLookUp(cut: readonly Syllable[]): string {
  const whole = cut.filter(({ open }) => !open).map(({ plain }) => plain);
  // Two syllables stand in one word of the index, so that the second need not be finished.
  if (cut.length < 3 && (cut.length === 1 || whole.length < cut.length))
    return cut.map(({ plain }) => plain).join('');
  return quote(pinyinPhraseWords(whole));
}

function quote(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}
