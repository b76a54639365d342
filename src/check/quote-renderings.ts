import { stemOf } from '../article/inflection.ts';
import { countHan } from '../text/characters.ts';
import type { PairedArticle, PairedContent } from './checked-content.ts';
import { placeIn, type PlacedPair } from './placed-text.ts';
import { quotedIn, type Quoted } from './quoted-in.ts';
import type { Problem, PairRule } from './rule.ts';

const fewestHan = 4;

const zh = '小城推进“一桥两岸”工程。\n“一桥两岸”来年建成。';

/** A quoted phrase that recurs in an article has one English, where the quotes of both languages can be paired. */
export const quoteRenderings: PairRule = {
  id: 'quote-renderings',
  severity: 'warning',
  why: {
    zh: '引号、书名号里的提法和名称，前后译法不一，读者就对不上号。',
    en: 'A slogan or title in quotes is known by its wording; under another it is not known again.',
  },
  advice: {
    zh: '前后统一；各处都用的，最好收进 terms.yaml。确须另译的，写一条豁免。',
    en: 'Word both alike; a phrase that recurs is best listed in terms.yaml. Where it needs other words, waive the rule there.',
  },
  examples: {
    fails: {
      zh,
      en: 'The town is at work on its “one bridge, two banks” project.\nThe “bridge between the banks” will be ready next year.',
    },
    passes: {
      zh,
      en: 'The town is at work on its “one bridge, two banks” project.\nThe “one bridge, two banks” will be ready next year.',
    },
  },
  find: (content) => content.articles.flatMap((article) => problemsIn(article, content)),
};

/** A phrase in a text, and what stands in quotes at its place in the English. */
interface Rendered {
  phrase: string;
  english: Quoted;
  pair: PlacedPair;
  chinese: readonly string[];
  quotes: readonly string[];
}

function problemsIn({ pairs }: PairedArticle, { terms: { terms } }: PairedContent): Problem[] {
  const rendered = pairs
    .filter(({ kind }) => kind === 'heading' || kind === 'sentence')
    .filter(({ untranslated, inDoubt }) => !untranslated && !inDoubt)
    .flatMap(renderedIn)
    .filter(({ phrase }) => countHan(phrase) >= fewestHan)
    .filter(({ phrase }) => !terms.some((term) => term.zh === phrase));
  return [...Map.groupBy(rendered, ({ phrase }) => phrase).values()].flatMap(([first, ...later]) =>
    first === undefined
      ? []
      : later.filter((each) => isOther(each, first)).map((each) => problem(each, first)),
  );
}

/** The quoted phrases of a text with their English, where there are as many in both. */
function renderedIn(pair: PlacedPair): Rendered[] {
  const chinese = quotedIn(pair.zh.text);
  const english = quotedIn(pair.en.text);
  if (chinese.length !== english.length) return [];
  const phrases = chinese.map(({ text }) => text);
  const quotes = english.map(({ text }) => wording(text));
  return english.flatMap((each, index) => {
    const phrase = phrases[index];
    return phrase === undefined ? [] : [{ phrase, english: each, pair, chinese: phrases, quotes }];
  });
}

/**
 * Whether two renderings of a phrase surely differ. English may have the quotes in another order: the two
 * sentences have to have fewer of their quotes in common in English than in Chinese.
 */
function isOther(one: Rendered, other: Rendered): boolean {
  return (
    !isIn(one.english.text, other.pair.en.text) &&
    !isIn(other.english.text, one.pair.en.text) &&
    inCommon(one.quotes, other.quotes) < inCommon(one.chinese, other.chinese)
  );
}

function isIn(phrase: string, text: string): boolean {
  return ` ${wording(text)} `.includes(` ${wording(phrase)} `);
}

function inCommon(some: readonly string[], others: readonly string[]): number {
  return new Set(some).intersection(new Set(others)).size;
}

/** The words of a phrase without inflection, marks and the article it begins with. */
function wording(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map(stemOf)
    .join(' ')
    .replace(/^(?:the|an?) /u, '');
}

function problem({ phrase, english, pair }: Rendered, first: Rendered): Problem {
  const { file, line, column } = placeIn(first.pair.en, first.english.start);
  return {
    ...placeIn(pair.en, english.start),
    subject: { at: pair.at, what: phrase },
    found: `“${english.text}” for “${phrase}”`,
    expected: `“${first.english.text}”, as at ${file}:${line}:${column}`,
  };
}
